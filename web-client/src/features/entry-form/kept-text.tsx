// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { kept } from '@/lib/kept';

/** A text that is kept on this device at every stroke and on the server when the typing rests. */
export function KeptText({
  name,
  label,
  hint,
  value,
  begin,
  error,
  lines,
  placeholder,
  type = 'text',
  onSave,
  onType,
}: {
  /** Names the text on this device. */
  name: string;
  label: string;
  hint?: string | undefined;
  value: string;
  /** What stands in the field at first, where that is not what is kept. */
  begin?: string | undefined;
  error?: string | undefined;
  /** Where given, a field of so many lines. */
  lines?: number | undefined;
  placeholder?: string | undefined;
  type?: 'text' | 'date' | 'url' | undefined;
  /** Answers whether the server holds it now. */
  onSave: (text: string) => Promise<boolean>;
  onType?: ((text: string) => void) | undefined;
}) {
  const [typed, setTyped] = useState(() => {
    if (begin !== undefined) return begin;
    const unsent = kept.read(name);
    return typeof unsent === 'string' ? unsent : value;
  });
  const save = useRef(onSave);
  useEffect(() => {
    save.current = onSave;
  });
  useEffect(() => {
    if (typed === value) return kept.drop(name);
    kept.write(name, typed);
    const timer = setTimeout(() => void save.current(typed), 900);
    return () => clearTimeout(timer);
  }, [typed, value, name]);
  const change = (text: string) => {
    setTyped(text);
    onType?.(text);
  };
  const props = { label, description: hint, value: typed, error, placeholder };
  return lines === undefined ? (
    <TextInput {...props} type={type} onChange={(event) => change(event.target.value)} />
  ) : (
    <Textarea
      {...props}
      autosize
      minRows={lines}
      maxRows={30}
      onChange={(event) => change(event.target.value)}
    />
  );
}

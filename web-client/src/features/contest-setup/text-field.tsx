// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Columns } from '@/design/desk';
import type { TypedText } from './setup-form';

/** A text in both languages, side by side where there is room. */
export function BilingualField({
  label,
  hint,
  value,
  error,
  rows,
  onChange,
}: {
  label: string;
  hint?: string | undefined;
  value: TypedText;
  error?: string | undefined;
  /** More than one line where given. */
  rows?: number | undefined;
  onChange: (value: TypedText) => void;
}) {
  const { t } = useTranslation('contest-setup');
  const field = (language: 'vi' | 'en') => {
    const words = {
      label: language === 'vi' ? label : t('inEnglish', { label }),
      description: language === 'vi' ? hint : hint && t('optional'),
      value: value[language],
      error: language === 'vi' ? error : undefined,
      lang: language,
    };
    const change = (next: string) => onChange({ ...value, [language]: next });
    return rows ? (
      <Textarea
        {...words}
        autosize
        minRows={rows}
        maxRows={18}
        onChange={(event) => change(event.target.value)}
      />
    ) : (
      <TextInput {...words} onChange={(event) => change(event.target.value)} />
    );
  };
  return (
    <Columns>
      {field('vi')}
      {field('en')}
    </Columns>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { FileDrop } from './file-drop';
import { accepted, looksLike, type FileKind } from './file-kind';

/** Takes several files at once; those of another kind are named and left out. */
export function FilesDrop({
  kinds,
  label,
  compact = false,
  onFiles,
}: {
  /** The kinds that are taken, the likeliest first. */
  kinds: readonly FileKind[];
  label: string;
  compact?: boolean | undefined;
  /** In the order in which they came, each with what it looks like. */
  onFiles: (files: readonly { file: File; kind: FileKind }[]) => void;
}) {
  const { t } = useTranslation('upload');
  const [left, setLeft] = useState<readonly string[]>([]);
  const take = (files: readonly File[]) => {
    const known = files.flatMap((file) => {
      const kind = kinds.find((one) => looksLike(one, file));
      return kind ? [{ file, kind }] : [];
    });
    const taken = new Set(known.map(({ file }) => file));
    setLeft(files.filter((file) => !taken.has(file)).map(({ name }) => name));
    if (known.length > 0) onFiles(known);
  };
  return (
    <Stack gap="s">
      <FileDrop
        several
        compact={compact}
        label={label}
        accept={[...new Set(kinds.flatMap((kind) => accepted[kind].split(',')))].join(',')}
        onFiles={take}
      />
      {left.length > 0 && (
        <Note tone="warning">{t('leftOut', { count: left.length, names: left.join(', ') })}</Note>
      )}
    </Stack>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '@/design/states';
import type { Asked, CompanionKind, DraftPart, WorkKind } from './draft-parts';
import type { PartEdits } from './part-edits';
import type { Files } from './part-fields';

type Chosen = { file: File; kind: WorkKind | CompanionKind };

const withOwnFile: readonly WorkKind[] = ['VIDEO', 'AUDIO', 'DOCUMENT'];

/** The files of several parts at once: each goes to the next part that has none, or to a new one. */
export function SeveralParts({
  parts,
  asked,
  edits,
  files,
  isEmpty,
}: {
  parts: readonly DraftPart[];
  asked: Asked;
  edits: PartEdits;
  files: Files;
  isEmpty: (partId: string) => boolean;
}) {
  const { t } = useTranslation('entry-form');
  const [tooMany, setTooMany] = useState(0);
  const kinds = asked.kinds.map(({ kind }) => kind).filter((kind) => withOwnFile.includes(kind));
  const empty = parts.filter(({ id, kind }) => kinds.includes(kind) && isEmpty(id));
  const room = empty.length + Math.max(0, asked.maxParts - parts.length);
  if (kinds.length === 0 || room < 2) return null;

  const send = async (chosen: readonly Chosen[]) => {
    setTooMany(Math.max(0, chosen.length - room));
    const free = [...empty];
    for (const { file, kind } of chosen.slice(0, room)) {
      const at = free.findIndex((part) => part.kind === kind);
      const [next] = at < 0 ? [] : free.splice(at, 1);
      const made = next ? null : await edits.add(kind as WorkKind);
      const id = next?.id ?? (made?.kind === 'done' ? made.value : undefined);
      if (!id) return;
      files.send(id, file);
    }
  };
  return (
    <>
      {files.drop(kinds, t('addParts', { count: room }), (chosen) => void send(chosen))}
      {tooMany > 0 && (
        <Note tone="warning">{t('partsLeftOut', { count: tooMany, most: asked.maxParts })}</Note>
      )}
    </>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { TFunction } from 'i18next';
import type { CoverFile, CoverWords } from '@/features/blackout/blackout';
import type { ShownFile, ShownPart } from '@/features/media/shown-part';

type Say = TFunction<'blackout'>;

/** The files of a work in which a name may be seen or heard. */
export function coverFiles(parts: readonly ShownPart[], t: Say): CoverFile[] {
  return parts.flatMap((part) => {
    const of = t('part', { number: part.position });
    const name = part.title ? `${of}: ${part.title}` : of;
    const own = part.media && file(part.id, name, part.kind, part.media, part);
    const pictures = [
      ...part.pictures,
      ...part.companions.filter(({ kind }) => kind === 'SCRIPT' || kind === 'POST_SCREENSHOT'),
    ].flatMap(({ id, caption, media }) =>
      media ? [file(id, caption || `${of}, ${t('picture')}`, 'IMAGE', media)] : [],
    );
    return own ? [own, ...pictures] : pictures;
  });
}

function file(
  id: string,
  name: string,
  kind: ShownPart['kind'],
  media: ShownFile,
  part?: ShownPart,
): CoverFile {
  return {
    id,
    name,
    kind: kind === 'VIDEO' || kind === 'AUDIO' || kind === 'DOCUMENT' ? kind : 'IMAGE',
    seconds: media.durationSeconds ?? 0,
    playlistUrl: part?.playback?.playlistUrl,
    pages: media.pictures.flatMap(({ number, sizes }) => {
      const size = sizes.find(({ width }) => width >= 1000) ?? sizes.at(-1);
      return size ? [{ number, url: size.url, width: size.width, height: size.height }] : [];
    }),
  };
}

/** The words of a work in which a name may stand. */
export function coverWords(
  entry: { id: string; title: string; description: string; parts: readonly ShownPart[] },
  t: Say,
): CoverWords[] {
  const words: CoverWords[] = [
    { text: 'TITLE', ofId: entry.id, name: t('text_TITLE'), original: entry.title },
    {
      text: 'DESCRIPTION',
      ofId: entry.id,
      name: t('text_DESCRIPTION'),
      original: entry.description,
    },
  ];
  for (const part of entry.parts) {
    const of = t('part', { number: part.position });
    words.push({
      text: 'PART_TITLE',
      ofId: part.id,
      name: `${of}: ${t('text_PART_TITLE')}`,
      original: part.title,
    });
    if (part.article) {
      words.push({
        text: 'ARTICLE',
        ofId: part.id,
        name: `${of}: ${t('text_ARTICLE')}`,
        original: part.article,
      });
    }
    for (const { id, caption } of [...part.pictures, ...part.companions]) {
      words.push({
        text: 'CAPTION',
        ofId: id,
        name: `${of}: ${t('text_CAPTION')}`,
        original: caption,
      });
    }
  }
  return words.filter(({ original }) => original !== '');
}

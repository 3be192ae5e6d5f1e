// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef, useState } from 'react';
import { graphql, type ResultOf } from '@/lib/graphql';
import { useLive } from '@/lib/use-live';

/** Everything that is said about a file on its way from received to playable. */
export const MediaStatusFragment = graphql(`
  fragment MediaStatus on Media @_unmask {
    id
    state
    fileName
    size
    progress
    retrying
    refusal {
      code
      message
    }
    durationSeconds
    width
    height
    posterUrl
  }
`);

export type MediaStatus = ResultOf<typeof MediaStatusFragment>;

const MediaProgress = graphql(
  `
    subscription MediaProgress($entryId: ID!, $ownerId: ID) {
      mediaProgress(entryId: $entryId, ownerId: $ownerId) {
        ...MediaStatus
      }
    }
  `,
  [MediaStatusFragment],
);

/** Whether nothing more will happen to it by itself. */
export function isSettled(media: MediaStatus): boolean {
  return ['READY', 'REFUSED', 'FAILED', 'REMOVED'].includes(media.state);
}

/** The newer of what the page was told and what the stream has said since. */
export function newer(page: MediaStatus | null, live: MediaStatus | null): MediaStatus | null {
  if (!page || !live || page.id !== live.id) return page ?? live;
  return isSettled(page) ? page : live;
}

/** Percent as it may be said: a hundred only when the video can be watched. */
export function honestPercent(media: MediaStatus): number {
  return media.state === 'READY' ? 100 : Math.min(99, Math.max(0, media.progress));
}

/** Milliseconds of silence of the stream after which the page asks by itself. */
const silence = 5000;

/** Follows a file by subscription; where the stream is silent, `onSilence` is called to ask again. */
export function useMediaStatus(
  entryId: string,
  page: MediaStatus | null,
  onSilence: () => void,
  ownerId?: string,
): MediaStatus | null {
  const [live, setLive] = useState<MediaStatus | null>(null);
  const heard = useRef(0);
  const ask = useRef(onSilence);
  useEffect(() => {
    ask.current = onSilence;
  });
  const shown = newer(page, live);
  const following = page !== null && page.state !== 'UPLOADING' && !isSettled(page);
  useLive(
    MediaProgress,
    following ? { entryId, ownerId: ownerId ?? null } : null,
    ({ mediaProgress }) => {
      heard.current = Date.now();
      setLive(mediaProgress);
      if (isSettled(mediaProgress)) ask.current();
    },
  );
  useEffect(() => {
    if (!following) return;
    const timer = setInterval(() => {
      if (Date.now() - heard.current > silence && !document.hidden) ask.current();
    }, silence);
    return () => clearInterval(timer);
  }, [following]);
  return shown;
}

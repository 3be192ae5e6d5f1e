// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { honestPercent, newer, type MediaStatus } from './media-status';

function media(change: Partial<MediaStatus>): MediaStatus {
  return {
    id: 'm1',
    state: 'TRANSCODING',
    fileName: 'clip.mp4',
    size: 1,
    progress: 50,
    retrying: false,
    refusal: null,
    durationSeconds: 90,
    width: 1080,
    height: 1920,
    posterUrl: null,
    ...change,
  };
}

describe('honestPercent', () => {
  it('never says a hundred before the video can be watched', () => {
    expect(honestPercent(media({ progress: 100 }))).toBe(99);
    expect(honestPercent(media({ progress: 100, retrying: true }))).toBe(99);
    expect(honestPercent(media({ state: 'READY', progress: 100 }))).toBe(100);
  });
});

describe('newer', () => {
  it('follows the stream while the page has an older word', () => {
    expect(newer(media({ progress: 10 }), media({ progress: 60 }))?.progress).toBe(60);
  });

  it('believes the page when it says how it ended', () => {
    expect(newer(media({ state: 'READY' }), media({ progress: 60 }))?.state).toBe('READY');
  });

  it('forgets the stream of a file that was replaced', () => {
    expect(newer(media({ id: 'm2', progress: 0 }), media({ progress: 60 }))?.id).toBe('m2');
  });
});

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { percentOf } from './upload-progress';

describe('upload progress', () => {
  it('rises through sending, checking and transcoding', () => {
    const way = [
      percentOf({ kind: 'preparing' }),
      percentOf({ kind: 'sending', sent: 40, total: 100, secondsLeft: null }),
      percentOf({ kind: 'checking' }),
      percentOf({ kind: 'transcoding', percent: 30, retrying: false }),
      percentOf({ kind: 'ready' }),
    ];
    expect(way).toEqual([0, 20, 50, 65, 100]);
  });

  it('is 100 only when the film can be watched', () => {
    expect(percentOf({ kind: 'transcoding', percent: 100, retrying: false })).toBe(99);
    expect(percentOf({ kind: 'transcoding', percent: 100, retrying: true })).toBe(99);
    expect(percentOf({ kind: 'failed' })).toBeLessThan(100);
  });
});

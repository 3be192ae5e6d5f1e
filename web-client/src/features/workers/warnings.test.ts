// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { warningsOf } from './warnings';
import type { Worker } from './workers';

const strong: Worker = {
  name: '1',
  host: 'a',
  sandbox: 'BUBBLEWRAP',
  ffmpeg: '8.0.1',
  slots: 1,
  startedAt: '2026-11-15T10:00:00Z',
  seenAt: '2026-11-15T10:00:00Z',
  present: true,
  jobs: [],
};
const empty = { waiting: 0, postponed: 0, oldestSince: null };

describe('what an administrator is warned of', () => {
  it('is nothing while every worker is well fenced in', () => {
    expect(warningsOf([strong, { ...strong, name: '2' }], empty)).toEqual([]);
  });

  it('is that nobody works, the more so while files wait', () => {
    expect(warningsOf([], empty)).toEqual(['noWorker']);
    const silent = { ...strong, present: false };
    expect(warningsOf([silent], { ...empty, waiting: 3 })).toEqual(['nobodyWorks', 'silent']);
  });

  it('is the weakest sandbox of those that work', () => {
    const weak = { ...strong, sandbox: 'LIMITS' as const };
    expect(warningsOf([strong, weak], empty)).toEqual(['sandbox_LIMITS']);
    expect(warningsOf([{ ...weak, sandbox: 'NO_NETWORK' }], empty)).toEqual(['sandbox_NO_NETWORK']);
    expect(warningsOf([weak, { ...weak, sandbox: 'NONE' }], empty)).toEqual(['sandbox_NONE']);
    expect(warningsOf([strong, { ...weak, present: false }], empty)).toEqual(['silent']);
  });

  it('is that machines make files with different programs', () => {
    expect(warningsOf([strong, { ...strong, ffmpeg: '5.1.9' }], empty)).toEqual(['versions']);
    expect(warningsOf([{ ...strong, ffmpeg: '' }], empty)).toEqual(['noVersion']);
  });
});

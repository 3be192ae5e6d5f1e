// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { stepsOf, type PublishingStand } from './publishing-stand';

const at = '2026-11-30T10:00:00Z';

function stand(change: {
  voting?: 'OPEN' | 'CLOSED';
  judging?: 'OPEN' | 'CLOSED';
  box?: boolean;
  tally?: boolean;
  sheets?: boolean;
  published?: boolean;
  mismatch?: boolean;
}): PublishingStand {
  const mismatch = { code: 'SEAL_MISMATCH', message: 'x', field: null, retryAfter: null };
  return {
    id: 'c',
    slug: 's',
    timeZone: 'Asia/Ho_Chi_Minh',
    calendar: {
      voting: { closes: at, state: change.voting ?? 'CLOSED' },
      judging: { closes: at, state: change.judging ?? 'CLOSED' },
    },
    votingProgress: {
      total: 7,
      ballotBoxSealedAt: change.box ? at : null,
      tallySealedAt: change.tally ? at : null,
      mismatch: change.mismatch ? mismatch : null,
    },
    judgingProgress: {
      assigned: 3,
      submitted: 3,
      sheetsSealedAt: change.sheets ? at : null,
      jurors: [],
    },
    publication: change.published ? { id: 'p', version: 1, publishedAt: at } : null,
  };
}

const states = (change: Parameters<typeof stand>[0]) =>
  stepsOf(stand(change)).map(({ state }) => state);

describe('stepsOf', () => {
  it('waits for the calendar while voting is open', () => {
    expect(states({ voting: 'OPEN' })).toEqual([
      'waiting',
      ...['later', 'later', 'later', 'later', 'later'],
    ]);
  });

  it('waits for the ballot box, which is sealed by itself', () => {
    expect(states({})[1]).toBe('waiting');
  });

  it('stops at a ballot box whose recount differed', () => {
    expect(states({ mismatch: true }).slice(0, 3)).toEqual(['done', 'failed', 'later']);
  });

  it('lets the tally be sealed after the box, and nothing else', () => {
    expect(states({ box: true })).toEqual(['done', 'done', 'current', 'later', 'later', 'later']);
  });

  it('lets the sheets be sealed only when judging has closed', () => {
    expect(states({ box: true, tally: true, judging: 'OPEN' })[3]).toBe('waiting');
    expect(states({ box: true, tally: true })[3]).toBe('current');
  });

  it('shows sheets that were sealed first only in their turn', () => {
    expect(states({ box: true, sheets: true }).slice(2)).toEqual([
      'current',
      'later',
      'later',
      'later',
    ]);
  });

  it('offers publication only after both seals', () => {
    expect(states({ box: true, tally: true, sheets: true })).toEqual([
      ...['done', 'done', 'done', 'done', 'done'],
      'current',
    ]);
  });

  it('is done when the result is out', () => {
    const all = states({ box: true, tally: true, sheets: true, published: true });
    expect(new Set(all)).toEqual(new Set(['done']));
  });
});

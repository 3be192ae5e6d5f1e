// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { nextRound } from './rounds';

const contest = {
  calendar: { intake: { closes: '2026-11-30T10:00:00Z' } },
  timeZone: 'Asia/Ho_Chi_Minh',
};

it('lays a first round into the week after intake', () => {
  const round = nextRound([], contest);
  expect([round.opens, round.closes]).toEqual(['2026-12-01T08:00', '2026-12-08T17:00']);
});

it('lays one more round after the last, past the end of a month and a year', () => {
  const first = { ...nextRound([], contest), closes: '2026-12-30T17:00' };
  const round = nextRound([first], contest);
  expect([round.opens, round.closes]).toEqual(['2026-12-31T08:00', '2027-01-07T17:00']);
});

it('leaves the dates open where the round before has none yet', () => {
  const round = nextRound([{ ...nextRound([], contest), closes: '' }], contest);
  expect([round.opens, round.closes]).toEqual(['', '']);
});

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { choosesOtherwise, nextRound, roundInput } from './rounds';

const contest = {
  calendar: {
    intake: { closes: '2026-11-30T10:00:00Z' },
    judging: { opens: '2027-02-01T01:00:00Z' },
    voting: { opens: '2027-02-03T01:00:00Z' },
  },
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

it('ends a round with the opening of what waits for it, where that leaves less than a week', () => {
  const judging = { opens: '2026-12-07T01:00:00Z' };
  const soon = { ...contest, calendar: { ...contest.calendar, judging } };
  expect(nextRound([], soon).closes).toBe('2026-12-07T08:00');
});

it('leaves the dates open where the round before has none yet', () => {
  const round = nextRound([{ ...nextRound([], contest), closes: '' }], contest);
  expect([round.opens, round.closes]).toEqual(['', '']);
});

it('takes a cut of its own as another way of choosing, and a name or a time not', () => {
  const film = { id: 'film' };
  const press = { id: 'press' };
  const round = { ...nextRound([], contest), keep: '10' };
  const otherwise = (other: typeof round) => choosesOtherwise([round], [other], [film, press]);
  expect(otherwise({ ...round, name: { vi: 'Vòng loại', en: '' }, closes: '' })).toBe(false);
  expect(otherwise({ ...round, keep: ' 10' })).toBe(false);
  const cut = { categoryId: 'press', keep: '5', least: '', ties: 'KEEP_ALL' as const };
  expect(otherwise({ ...round, exceptions: [cut] })).toBe(true);
  expect(otherwise({ ...round, exceptions: [{ ...round, categoryId: 'press' }] })).toBe(false);
  expect(otherwise({ ...round, exceptions: [{ ...cut, categoryId: 'gone' }] })).toBe(false);
});

it('sends each category its own cut, as decimals with a point', () => {
  const round = {
    ...nextRound([], contest),
    exceptions: [{ categoryId: 'press', keep: '', least: ' 66,5', ties: 'KEEP_NONE' as const }],
  };
  expect(roundInput(round, contest.timeZone).exceptions).toEqual([
    { categoryId: 'press', keep: null, least: '66.5', ties: 'KEEP_NONE' },
  ]);
});

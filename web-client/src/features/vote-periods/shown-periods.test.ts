// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest';
import { periodNow, stateOf, type ShownPeriod } from './shown-periods';

const period = (number: number, opens: number, closes: number): ShownPeriod => ({
  number,
  name: { vi: `Đợt ${number}`, en: null },
  window: { opens: new Date(opens).toISOString(), closes: new Date(closes).toISOString() },
  publication: null,
});
const all = [period(1, 10, 20), period(2, 30, 40)];

test('the period of a moment is the one that runs, else the next one', () => {
  expect(periodNow(all, 5)).toMatchObject({ period: { number: 1 }, open: false });
  expect(periodNow(all, 10)).toMatchObject({ period: { number: 1 }, open: true });
  expect(periodNow(all, 20)).toMatchObject({ period: { number: 2 }, open: false });
  expect(periodNow(all, 39)).toMatchObject({ period: { number: 2 }, open: true });
  expect(periodNow(all, 40)).toBeUndefined();
});

test('a period that is over is counted until its result is published', () => {
  const [first] = all as [ShownPeriod];
  expect([5, 10, 20].map((now) => stateOf(first, now))).toEqual(['upcoming', 'open', 'counting']);
  expect(stateOf({ ...first, publication: { version: 1, winners: [] } }, 25)).toBe('published');
});

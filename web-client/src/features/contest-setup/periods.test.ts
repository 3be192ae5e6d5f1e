// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest';
import { missingPeriodTimes, monthly, nextPeriod, periodInput } from './periods';

const timeZone = 'Asia/Ho_Chi_Minh';
const voting = (opens: string, closes: string) => ({
  timeZone,
  calendar: { voting: { opens, closes } },
});

test('the months of a vote end at 24h00 and follow each other at once', () => {
  const months = monthly(voting('2026-11-10T01:00:00Z', '2027-01-31T17:00:00Z'));
  expect(months.map(({ name }) => name.vi)).toEqual([
    'Tháng 11/2026',
    'Tháng 12/2026',
    'Tháng 1/2027',
  ]);
  expect(months[1]?.name.en).toBe('December 2026');
  const windows = months.map((month) => periodInput(month, timeZone).window);
  expect(windows).toEqual([
    { opens: '2026-11-10T01:00:00Z', closes: '2026-11-30T17:00:00Z' },
    { opens: '2026-11-30T17:00:00Z', closes: '2026-12-31T17:00:00Z' },
    { opens: '2026-12-31T17:00:00Z', closes: '2027-01-31T17:00:00Z' },
  ]);
});

test('a vote within one month is one period', () => {
  expect(monthly(voting('2026-11-10T01:00:00Z', '2026-11-20T10:00:00Z'))).toHaveLength(1);
});

test('a further period begins where the one before ends', () => {
  const contest = voting('2026-11-10T01:00:00Z', '2026-12-20T10:00:00Z');
  const first = nextPeriod([], contest);
  expect(periodInput(first, timeZone).window.opens).toBe('2026-11-10T01:00:00Z');
  const shorter = { ...first, closes: '2026-11-30T24:00' };
  expect(periodInput(nextPeriod([shorter], contest), timeZone).window).toEqual({
    opens: '2026-11-30T17:00:00Z',
    closes: '2026-12-20T10:00:00Z',
  });
});

test('what is no time and no number is told', () => {
  const typed = {
    name: { vi: ' A ', en: ' ' },
    opens: '',
    closes: '2026-11-30T24:00',
    winners: 'x',
  };
  expect(missingPeriodTimes([typed], timeZone)).toEqual(['periods.0.window.opens']);
  expect(periodInput(typed, timeZone)).toMatchObject({ name: { vi: 'A', en: null }, winners: 0 });
});

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { afterEach, describe, expect, it } from 'vitest';
import { correctClock, serverNow, timeLeft } from './clock';

const noon = Date.parse('2026-11-15T12:00:00Z');

afterEach(() => correctClock(new Date(noon).toISOString(), 0, noon));

describe('the server’s clock', () => {
  it('corrects a browser that is an hour late, half a round trip included', () => {
    correctClock('2026-11-15T13:00:00Z', 2000, noon);
    expect(serverNow(noon)).toBe(noon + 3_601_000);
  });

  it('does not jump for differences that nobody sees', () => {
    correctClock('2026-11-15T12:00:00.200Z', 0, noon);
    expect(serverNow(noon)).toBe(noon);
  });

  it('ignores what is no time', () => {
    correctClock('soon', 0, noon);
    expect(serverNow(noon)).toBe(noon);
  });
});

describe('the time left', () => {
  it('is given in whole units', () => {
    expect(timeLeft('2026-11-17T15:04:05Z', noon)).toEqual({
      days: 2,
      hours: 3,
      minutes: 4,
      seconds: 5,
    });
  });

  it('never falls below zero', () => {
    expect(timeLeft('2026-11-15T11:59:00Z', noon)).toEqual({
      days: 0,
      hours: 0,
      minutes: 0,
      seconds: 0,
    });
  });

  it('counts a begun second as one, so that it is zero only when it is over', () => {
    expect(timeLeft('2026-11-15T12:00:00.400Z', noon).seconds).toBe(1);
  });
});

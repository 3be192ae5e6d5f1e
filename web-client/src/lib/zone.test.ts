// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { instantOf, localEndOf, localOf, parseTime } from './zone';

describe('zone', () => {
  it('reads 17:00 in Viet Nam as 10:00 UTC', () => {
    expect(instantOf('2026-11-15T17:00', 'Asia/Ho_Chi_Minh')).toBe('2026-11-15T10:00:00Z');
    expect(instantOf('2026-11-15 17:00:00', 'Asia/Ho_Chi_Minh')).toBe('2026-11-15T10:00:00Z');
  });

  it('gives an end back as it was typed', () => {
    const typed = `2026-10-12T${parseTime('24h00')}`;
    const instant = instantOf(typed, 'Asia/Ho_Chi_Minh') ?? '';
    expect(localEndOf(instant, 'Asia/Ho_Chi_Minh')).toBe('2026-10-12T24:00');
    expect(localEndOf('2026-10-12T10:00:00Z', 'Asia/Ho_Chi_Minh')).toBe('2026-10-12T17:00');
  });

  it('takes 24:00 as the end of that day', () => {
    expect(instantOf('2026-10-12T24:00', 'Asia/Ho_Chi_Minh')).toBe('2026-10-12T17:00:00Z');
    expect(localOf('2026-10-12T17:00:00Z', 'Asia/Ho_Chi_Minh')).toBe('2026-10-13T00:00');
  });

  it.each([
    ['2026-06-30T23:59', 'Asia/Ho_Chi_Minh'],
    ['2026-01-01T00:00', 'Pacific/Auckland'],
    ['2026-07-01T12:30', 'America/St_Johns'],
    ['2026-12-31T23:59', 'Pacific/Kiritimati'],
    ['2026-03-29T01:59', 'Europe/Berlin'],
    ['2026-03-29T03:00', 'Europe/Berlin'],
  ])('gives back %s in %s', (local, zone) => {
    const instant = instantOf(local, zone);
    expect(instant).not.toBeNull();
    expect(localOf(instant ?? '', zone)).toBe(local);
  });

  it('moves a time that clocks skip as far as they skip', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
  });

  it('takes the first coming of a time that comes twice', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00Z');
  });

  it.each(['', '2026-02-30T10:00', '2026-13-01T10:00', '2026-01-01T25:00', '2026-01-01T24:01'])(
    'refuses "%s"',
    (local) => {
      expect(instantOf(local, 'Asia/Ho_Chi_Minh')).toBeNull();
    },
  );

  it.each([
    ['17:00', '17:00'],
    ['17h00', '17:00'],
    ['17h', '17:00'],
    ['17', '17:00'],
    ['5.30', '05:30'],
    ['24h00', '24:00'],
    ['24h30', null],
    ['7:60', null],
    ['five', null],
  ])('reads the typed time %s', (typed, time) => {
    expect(parseTime(typed)).toBe(time);
  });
});

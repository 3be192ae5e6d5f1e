// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatDate,
  formatDateTime,
  formatDecimal,
  formatDuration,
  formatEnd,
  formatNumber,
  formatTimeZone,
  pick,
} from './format';

const deadline = '2026-11-15T10:00:00Z';

describe('formats', () => {
  it('says a deadline in the contest’s time zone, not in the reader’s', () => {
    expect(formatDateTime(deadline, 'Asia/Ho_Chi_Minh', 'vi')).toBe('17:00, 15/11/2026');
    expect(formatDateTime(deadline, 'Asia/Ho_Chi_Minh', 'en')).toBe('17:00, 15 Nov 2026');
  });

  it('says an end at midnight as 24h00 of the day that it ends', () => {
    const midnight = '2026-11-15T17:00:00Z';
    expect(formatEnd(midnight, 'Asia/Ho_Chi_Minh', 'vi')).toBe('24h00, 15/11/2026');
    expect(formatEnd(midnight, 'Asia/Ho_Chi_Minh', 'en')).toBe('24:00, 15 Nov 2026');
    expect(formatEnd(deadline, 'Asia/Ho_Chi_Minh', 'vi')).toBe('17:00, 15/11/2026');
  });

  it('puts midnight at 00:00 of the next day', () => {
    expect(formatDateTime('2026-11-15T17:00:00Z', 'Asia/Ho_Chi_Minh', 'vi')).toBe(
      '00:00, 16/11/2026',
    );
  });

  it('writes dates by language', () => {
    expect(formatDate(deadline, 'Asia/Ho_Chi_Minh', 'vi')).toBe('15/11/2026');
  });

  it('names the time zone with its offset', () => {
    expect(formatTimeZone('Asia/Ho_Chi_Minh', deadline, 'en')).toBe('Indochina Time (UTC+7)');
  });

  it('groups numbers by language', () => {
    expect(formatNumber(1_234_567, 'vi')).toBe('1.234.567');
    expect(formatNumber(1_234_567, 'en')).toBe('1,234,567');
    expect(formatDecimal('84.335', 2, 'vi')).toBe('84,34');
  });

  it('gives sizes in decimal units', () => {
    expect(formatBytes(0, 'vi')).toBe('0 B');
    expect(formatBytes(184_320, 'vi')).toBe('184,3 KB');
    expect(formatBytes(2_500_000_000, 'en')).toBe('2.5 GB');
  });

  it('gives durations as players do', () => {
    expect([5, 65, 3723].map(formatDuration)).toEqual(['0:05', '1:05', '1:02:03']);
  });

  it('falls back to Vietnamese where there is no English', () => {
    expect(pick({ vi: 'Thể lệ', en: null }, 'en')).toBe('Thể lệ');
    expect(pick({ vi: 'Thể lệ', en: 'Rules' }, 'en')).toBe('Rules');
  });
});

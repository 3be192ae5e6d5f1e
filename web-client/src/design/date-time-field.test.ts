// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { expect, test } from 'vitest';
import { parseDate } from './date-time-field';

test('a day is read as people write it', () => {
  for (const typed of ['5/12/2026', '05/12/2026', '05-12-2026', '5.12.2026', ' 2026-12-05 ']) {
    expect(parseDate(typed)).toBe('2026-12-05');
  }
});

test('what is no day is refused', () => {
  for (const typed of ['31/02/2026', '5/13/2026', '05/12/26', 'mai', '']) {
    expect(parseDate(typed)).toBeNull();
  }
});

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { newForm } from './new-form';
import { aYearLater } from './next-edition';
import { prizesAfter } from './setup-form';

describe('a new edition', () => {
  it('keeps day and time a year later', () => {
    expect(aYearLater('2026-11-15T17:00')).toBe('2027-11-15T17:00');
    expect(aYearLater('2026-11-15T24:00')).toBe('2027-11-15T24:00');
  });

  it('knows that the year after a leap year has no 29 February', () => {
    expect(aYearLater('2028-02-29T08:00')).toBe('2029-02-28T08:00');
  });
});

describe('prizes', () => {
  const form = newForm(Date.parse('2026-06-01T00:00:00Z'));
  const [first] = form.categories;
  if (!first) throw new Error('a new contest has a category');
  const second = { ...first, name: { vi: 'Bài viết', en: '' } };
  const prize = (category: number | null, vi: string) => ({
    category,
    kind: 'JURY' as const,
    name: { vi, en: '' },
    count: 1,
    reward: { vi: '', en: '' },
  });
  const before = {
    ...form,
    categories: [first, second],
    prizes: [prize(0, 'Nhất video'), prize(1, 'Nhất bài viết'), prize(null, 'Tập thể')],
  };

  it('follow their categories when one is taken out', () => {
    expect(prizesAfter(before, [second]).map(({ category, name }) => [category, name.vi])).toEqual([
      [0, 'Nhất bài viết'],
      [null, 'Tập thể'],
    ]);
  });

  it('stay when a category is changed or added', () => {
    expect(prizesAfter(before, [{ ...first, name: { vi: 'Phim', en: '' } }, second])).toBe(
      before.prizes,
    );
    expect(prizesAfter(before, [first, second, second])).toBe(before.prizes);
  });
});

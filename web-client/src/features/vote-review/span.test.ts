// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { spanOf } from './span';

describe('a length of time', () => {
  it('is said in the one unit that says it best', () => {
    expect(spanOf(1)).toEqual({ unit: 'minutes', count: 1 });
    expect(spanOf(119)).toEqual({ unit: 'minutes', count: 119 });
    expect(spanOf(120)).toEqual({ unit: 'hours', count: 2 });
    expect(spanOf(47 * 60)).toEqual({ unit: 'hours', count: 47 });
    expect(spanOf(72 * 60)).toEqual({ unit: 'days', count: 3 });
  });
});

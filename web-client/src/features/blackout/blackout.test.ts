// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { between, within } from './blackout';

describe('a covered spot', () => {
  it('is the rectangle between two points, whichever was first', () => {
    const box = { x: 0.2, y: 0.1, width: 0.4, height: 0.3 };
    const drawn = between(0.6, 0.4, 0.2, 0.1);
    expect(drawn.x).toBeCloseTo(box.x);
    expect(drawn.y).toBeCloseTo(box.y);
    expect(drawn.width).toBeCloseTo(box.width);
    expect(drawn.height).toBeCloseTo(box.height);
  });

  it('ends where the picture ends', () => {
    expect(between(0.5, 0.5, 1.7, -0.2)).toEqual({ x: 0.5, y: 0, width: 0.5, height: 0.5 });
  });

  it('moves no further than the edge and never vanishes', () => {
    expect(within({ x: 0.95, y: -0.3, width: 0.2, height: 0 })).toEqual({
      x: 0.8,
      y: 0,
      width: 0.2,
      height: 0.01,
    });
  });
});

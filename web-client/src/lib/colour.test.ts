// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { contrast, parseColour, readableOn, shadesOf } from './colour';

const grid = ['00', '33', '66', '99', 'cc', 'ff'];
const colours = grid.flatMap((r) => grid.flatMap((g) => grid.map((b) => `#${r}${g}${b}`)));

const ratio = (a: string, b: string) => contrast(parseColour(a), parseColour(b));

describe('a contest’s colour', () => {
  it('measures black on white as 21', () => {
    expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });

  it('is readable as text on every light and dark ground, whatever colour was chosen', () => {
    for (const colour of colours) {
      const { light, dark } = shadesOf(colour);
      for (const ground of ['#ffffff', '#f6f8f7', '#ecf0ee', light.accentSoft])
        expect(ratio(light.accent, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['#0e1512', '#161f1b', '#202b26', dark.accentSoft])
        expect(ratio(dark.accent, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('carries readable text where it fills a surface', () => {
    for (const colour of colours) {
      const { light, dark, banner, deep } = shadesOf(colour);
      expect(ratio(light.accentInk, light.accentFill), colour).toBeGreaterThanOrEqual(4.5);
      expect(ratio(dark.accentInk, dark.accentFill), colour).toBeGreaterThanOrEqual(4.5);
      expect(ratio(dark.accentFill, '#202b26'), colour).toBeGreaterThanOrEqual(3);
      expect(ratio('#ffffff', banner), colour).toBeGreaterThanOrEqual(4.5);
      expect(ratio('#ffffff', deep), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('stays as it is where it is readable already', () => {
    expect(readableOn(parseColour('#14573c'), [255, 255, 255])).toEqual([20, 87, 60]);
  });

  it('falls back to the house’s green where it is no colour', () => {
    expect(shadesOf('red; background: url(x)')).toEqual(shadesOf('#14573c'));
  });
});

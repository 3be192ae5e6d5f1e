// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
// The least favourable grounds of the two schemes: --surface-2 in tokens.css.
const lightGround: Rgb = [236, 240, 238];
const darkGround: Rgb = [32, 43, 38];

/** Reads #rrggbb; anything else gives the house's green. */
export function parseColour(hex: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (!match) return [20, 87, 60];
  return [1, 2, 3].map((i) => Number.parseInt(match[i] ?? '0', 16)) as unknown as Rgb;
}

export function toHex(colour: Rgb): string {
  return `#${colour.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;
}

export function mix(a: Rgb, b: Rgb, share: number): Rgb {
  return [0, 1, 2].map((i) => (a[i] ?? 0) * (1 - share) + (b[i] ?? 0) * share) as unknown as Rgb;
}

/** Relative luminance by WCAG 2.2. */
export function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio by WCAG 2.2, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Moves a colour towards black or white until it stands out from the ground by the given ratio. */
export function readableOn(colour: Rgb, ground: Rgb, ratio = 4.5): Rgb {
  const pole = luminance(ground) > 0.18 ? black : white;
  for (let step = 0; step <= 100; step++) {
    const candidate = rounded(mix(colour, pole, step / 100));
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return pole;
}

/** Lets more light into a colour, which keeps it as strong as it is, as far as that goes. */
function brightened(colour: Rgb, ground: Rgb, ratio: number): Rgb {
  const most = 255 / Math.max(1, ...colour);
  for (let step = 0; step <= 100; step++) {
    const factor = 1 + (most - 1) * (step / 100);
    const candidate = rounded(colour.map((c) => c * factor) as unknown as Rgb);
    if (contrast(candidate, ground) >= ratio) return candidate;
  }
  return rounded(colour.map((c) => c * most) as unknown as Rgb);
}

function rounded(colour: Rgb): Rgb {
  return colour.map(Math.round) as unknown as Rgb;
}

/** A contest's colour made fit for one scheme. */
export type Shades = {
  /** Text and outlines on the page's ground. */
  accent: string;
  /** The fill of a button or a plate: strong in light and in dark. */
  accentFill: string;
  /** Text on a surface filled with accentFill. */
  accentInk: string;
  /** A quiet fill behind accent text. */
  accentSoft: string;
};

/** The contest's colour for light and dark pages; every pair of text and ground reaches 4.5. */
export function shadesOf(hex: string): {
  light: Shades;
  dark: Shades;
  banner: string;
  deep: string;
} {
  const colour = parseColour(hex);
  const lightSoft = rounded(mix(colour, white, 0.88));
  const darkSoft = rounded(mix(colour, [14, 21, 18], 0.8));
  const light = readableOn(readableOn(colour, lightGround), lightSoft);
  const dark = readableOn(readableOn(colour, darkGround), darkSoft);
  const banner = readableOn(colour, white);
  // As strong as the banner, but standing out from a dark page; white still reaches 4.5 on it.
  const darkFill = readableOn(brightened(banner, darkGround, 3), darkGround, 3);
  return {
    light: {
      accent: toHex(light),
      accentFill: toHex(light),
      accentInk: '#ffffff',
      accentSoft: toHex(lightSoft),
    },
    dark: {
      accent: toHex(dark),
      accentFill: toHex(darkFill),
      accentInk: '#ffffff',
      accentSoft: toHex(darkSoft),
    },
    banner: toHex(banner),
    deep: toHex(rounded(mix(banner, [6, 16, 12], 0.45))),
  };
}

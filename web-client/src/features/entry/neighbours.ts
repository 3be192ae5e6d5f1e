// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The digits of MS 045 as a number, 45; null where there are none. */
export function digitsOf(number: string): number | null {
  const digits = /\d+/.exec(number)?.[0];
  return digits === undefined ? null : Number(digits);
}

/** The first that is there, nearest first: numbers may have gaps where works were withdrawn. */
export function firstPresent<Item>(candidates: readonly (Item | null | undefined)[]): Item | null {
  return candidates.find((item) => item !== null && item !== undefined) ?? null;
}

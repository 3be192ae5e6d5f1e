// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
const letters: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number as editions are counted: 4 is IV. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letter] of letters) {
    while (rest >= value) {
      text += letter;
      rest -= value;
    }
  }
  return text;
}

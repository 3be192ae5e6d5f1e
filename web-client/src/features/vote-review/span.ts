// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

const HOUR = 60;
const DAY = 24 * HOUR;

/** A length of time in the one unit that says it best. */
export function spanOf(minutes: number): { unit: 'minutes' | 'hours' | 'days'; count: number } {
  if (minutes < 2 * HOUR) return { unit: 'minutes', count: minutes };
  if (minutes < 2 * DAY) return { unit: 'hours', count: Math.round(minutes / HOUR) };
  return { unit: 'days', count: Math.round(minutes / DAY) };
}

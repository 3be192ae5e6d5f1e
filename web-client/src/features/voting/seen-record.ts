// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** The largest head of a contest's record that this browser found right, and the keys of then. */
export type SeenRecord = { size: number; root: string; keys: readonly string[] };

const keyOf = (contestId: string) => `palmares.record.${contestId}`;

export function seenRecord(contestId: string): SeenRecord | undefined {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(contestId)) ?? 'null') ?? undefined) as
      SeenRecord | undefined;
  } catch {
    return undefined;
  }
}

export function keepSeenRecord(contestId: string, seen: SeenRecord): void {
  try {
    localStorage.setItem(keyOf(contestId), JSON.stringify(seen));
  } catch {
    // The next look has nothing to compare with, and says so.
  }
}

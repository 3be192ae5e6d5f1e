// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
type Counts = { total: number; entries: readonly { entryId: string; count: number }[] };

/** The latest live counts of one contest; each reader is told only that something changed. */
export class CountBoard {
  private counts = new Map<string, number>();
  private all: number | undefined;
  private readonly readers = new Set<() => void>();

  show({ total, entries }: Counts): void {
    this.all = total;
    for (const { entryId, count } of entries) this.counts.set(entryId, count);
    this.tell();
  }

  clear(): void {
    this.counts.clear();
    this.all = undefined;
    this.tell();
  }

  countOf(entryId: string): number | undefined {
    return this.counts.get(entryId);
  }

  total(): number | undefined {
    return this.all;
  }

  readonly follow = (reader: () => void): (() => void) => {
    this.readers.add(reader);
    return () => this.readers.delete(reader);
  };

  private tell(): void {
    for (const reader of this.readers) reader();
  }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { holdsWords } from '@/lib/fold';

type Placed = { id: string; parentId: string | null; code: string; name: string };

export type TreeLine<Row> = { row: Row; depth: number; children: number };

/**
 * The tree from top to bottom with each line's depth. What is folded hides what is below it; a
 * search shows what it finds with everything above.
 */
export function treeLines<Row>(
  rows: readonly Row[],
  unitOf: (row: Row) => Placed,
  folded: ReadonlySet<string>,
  search = '',
): TreeLine<Row>[] {
  const known = new Set(rows.map((row) => unitOf(row).id));
  const below = new Map<string | null, Row[]>();
  for (const row of rows) {
    const { parentId } = unitOf(row);
    // A branch that is all the viewer may see begins at its own top.
    const under = parentId !== null && known.has(parentId) ? parentId : null;
    const list = below.get(under);
    if (list) list.push(row);
    else below.set(under, [row]);
  }
  const wanted = search.trim() === '' ? null : found(rows, unitOf, search);
  const lines: TreeLine<Row>[] = [];
  const walk = (parent: string | null, depth: number) => {
    for (const row of below.get(parent) ?? []) {
      const { id } = unitOf(row);
      if (wanted && !wanted.has(id)) continue;
      lines.push({ row, depth, children: below.get(id)?.length ?? 0 });
      if (wanted || !folded.has(id)) walk(id, depth + 1);
    }
  };
  walk(null, 0);
  return lines;
}

function found<Row>(
  rows: readonly Row[],
  unitOf: (row: Row) => Placed,
  search: string,
): Set<string> {
  const parents = new Map(rows.map((row) => [unitOf(row).id, unitOf(row).parentId]));
  const wanted = new Set<string>();
  for (const row of rows) {
    const unit = unitOf(row);
    if (!holdsWords(`${unit.code} ${unit.name}`, search)) continue;
    let at: string | null | undefined = unit.id;
    while (at && !wanted.has(at)) {
      wanted.add(at);
      at = parents.get(at);
    }
  }
  return wanted;
}

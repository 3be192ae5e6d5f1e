// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { treeLines } from './unit-tree';

const unit = (id: string, parentId: string | null, name: string) => ({
  id,
  parentId,
  code: id.toUpperCase(),
  name,
});

const rows = [
  unit('t', null, 'Tỉnh Thái Nguyên'),
  unit('t1', 't', 'Xã Đại Từ'),
  unit('t1a', 't1', 'Chi đoàn Bưu điện'),
  unit('t2', 't', 'Phường Phan Đình Phùng'),
];

const shown = (folded: string[], search = '') =>
  treeLines(rows, (row) => row, new Set(folded), search).map(
    ({ row, depth }) => `${depth}${row.id}`,
  );

describe('the tree of units', () => {
  it('goes from top to bottom', () => {
    expect(shown([])).toEqual(['0t', '1t1', '2t1a', '1t2']);
  });

  it('hides what is below a folded unit', () => {
    expect(shown(['t1'])).toEqual(['0t', '1t1', '1t2']);
  });

  it('finds without accents and shows what is above', () => {
    expect(shown(['t'], 'buu dien')).toEqual(['0t', '1t1', '2t1a']);
    expect(shown([], 'dai tu')).toEqual(['0t', '1t1']);
    expect(shown([], 'không có')).toEqual([]);
  });

  it('begins a branch at its own top', () => {
    const branch = rows.slice(1, 3);
    const lines = treeLines(branch, (row) => row, new Set());
    expect(lines.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('takes thousands of units', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      unit(`u${i}`, i === 0 ? null : `u${Math.floor(i / 10)}`, `Đơn vị ${i}`),
    );
    expect(treeLines(many, (row) => row, new Set())).toHaveLength(3000);
  });
});

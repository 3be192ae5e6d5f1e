// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { replaceRows, type DeskRow } from './desk-pages';

const rows = (...cursors: number[]) => cursors.map((cursor) => ({ cursor }) as DeskRow);
const cursors = (list: DeskRow[]) => list.map(({ cursor }) => cursor);

describe('the list of the desk', () => {
  it('grows by the page that follows it', () => {
    expect(cursors(replaceRows(rows(1, 2, 3), 3, rows(4, 5), true))).toEqual([1, 2, 3, 4, 5]);
  });

  it('lets works go that are no longer between two others', () => {
    expect(cursors(replaceRows(rows(1, 2, 3, 4, 5), 1, rows(3, 4), true))).toEqual([1, 3, 4, 5]);
  });

  it('takes up works that came back', () => {
    expect(cursors(replaceRows(rows(1, 4, 9), 1, rows(2, 4), true))).toEqual([1, 2, 4, 9]);
  });

  it('ends where the last page ends', () => {
    expect(cursors(replaceRows(rows(1, 2, 3, 4), 2, rows(), false))).toEqual([1, 2]);
  });
});

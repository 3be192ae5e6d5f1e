// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest';
import { readInvitees } from './invitees';

it.each([
  ['lan@example.vn', 'lan', 'lan@example.vn'],
  ['Nguyễn Thị Lan <lan@example.vn>', 'Nguyễn Thị Lan', 'lan@example.vn'],
  ['"Lan, Nguyễn Thị" <lan@example.vn>;', 'Lan Nguyễn Thị', 'lan@example.vn'],
  ['Nguyễn Thị Lan\tlan@example.vn', 'Nguyễn Thị Lan', 'lan@example.vn'],
  ['lan@example.vn, Nguyễn Thị Lan', 'Nguyễn Thị Lan', 'lan@example.vn'],
])('reads "%s"', (line, name, email) => {
  expect(readInvitees(line)).toEqual([{ name, email, line: 1 }]);
});

it('skips empty lines, counts them, and keeps what is no address', () => {
  expect(readInvitees('a@b.vn\r\n\n  Bà Lan  \n')).toEqual([
    { name: 'a', email: 'a@b.vn', line: 1 },
    { name: 'Bà Lan', email: 'Bà Lan', line: 3 },
  ]);
});

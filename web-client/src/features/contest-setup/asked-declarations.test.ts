// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { askedOf, rowsOf, type AskedDeclaration } from './asked-declarations';

const question = (key: string): AskedDeclaration => ({
  key,
  kind: key === 'AI' || key === 'MUSIC' ? key : 'OWN',
  text: { vi: key, en: null },
  demand: 'ANSWER',
  withWords: false,
});

describe('the declarations of a contest', () => {
  it('shows common questions that are not asked behind those that are', () => {
    const rows = rowsOf([question('own-1'), question('AI')], [question('MUSIC'), question('AI')]);
    expect(rows.map(({ key, demand }) => [key, demand])).toEqual([
      ['own-1', 'ANSWER'],
      ['AI', 'ANSWER'],
      ['MUSIC', 'OFF'],
    ]);
  });

  it('keeps what is asked and nothing else', () => {
    const rows = rowsOf([question('AI')], [question('MUSIC')]);
    expect(askedOf(rows)).toEqual([question('AI')]);
  });
});

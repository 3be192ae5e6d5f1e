// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

export type Invitee = {
  name: string;
  email: string;
  /** Of the text, from 1. */
  line: number;
};

const address = /[^\s@<>,;]+@[^\s@<>,;]+/;

/**
 * Reads a list with one address a line, with or without a name before or after it: as people type
 * it, as mail programs write it, or as cells of a table. A line without an address keeps its words
 * in the place of one, so that it is refused and not lost.
 */
export function readInvitees(text: string): Invitee[] {
  return text.split(/\r?\n/).flatMap((typed, i) => {
    const words = typed.trim();
    if (words === '') return [];
    const email = address.exec(words)?.[0];
    if (!email) return [{ name: words, email: words, line: i + 1 }];
    const name = words
      .replace(email, ' ')
      .replace(/[<>"\t,;]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return [{ name: name || (email.split('@')[0] ?? email), email, line: i + 1 }];
  });
}

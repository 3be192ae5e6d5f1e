// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { fromBase64 } from './bytes';
import { isSignedByOne, readKey, readNote, type NoteKey } from './note';

/** The head of a record's tree at one size (C2SP tlog-checkpoint). */
export type Head = { origin: string; size: number; root: Uint8Array };

/** The keys that a record's file of keys names, one a line. */
export function readKeys(file: string): NoteKey[] {
  return file
    .split('\n')
    .map(readKey)
    .filter((key) => key !== null);
}

/** Null where the note is no head, or nobody with the name of its record has signed it. */
export function signedHead(checkpoint: string, keys: readonly NoteKey[]): Head | null {
  const note = readNote(checkpoint);
  const [origin = '', size = '', root = ''] = note?.text.split('\n') ?? [];
  const bytes = fromBase64(root);
  if (!note || !/^(?:0|[1-9]\d{0,14})$/.test(size) || bytes?.length !== 32) return null;
  const own = keys.filter(({ name }) => name === origin);
  return isSignedByOne(note, own) ? { origin, size: Number(size), root: bytes } : null;
}

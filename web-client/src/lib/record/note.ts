// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, join, same, utf8 } from './bytes';

/** An Ed25519 key under the name with which it signs notes (C2SP signed-note). */
export type NoteKey = { name: string; id: Uint8Array; key: Uint8Array };

/** A text with signatures under it; the text ends with a line feed and is what is signed. */
export type Note = {
  text: string;
  signatures: { name: string; id: Uint8Array; bytes: Uint8Array }[];
};

const ed25519Type = 1;

/** Of `name+id+base64`; null for anything else, and where id and key do not belong together. */
export function readKey(line: string): NoteKey | null {
  const [, name = '', id = '', typed = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line) ?? [];
  const bytes = fromBase64(typed);
  if (!name || bytes?.length !== 33 || bytes[0] !== ed25519Type) return null;
  const own = sha256(join(utf8(`${name}\n`), bytes)).slice(0, 4);
  const told = Uint8Array.from(id.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return same(own, told) ? { name, id: own, key: bytes.slice(1) } : null;
}

export function readNote(note: string): Note | null {
  const gap = note.lastIndexOf('\n\n');
  if (gap < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(gap + 2, -1).split('\n');
  const signatures = lines.map((line) => {
    const [, name = '', base64 = ''] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
    const bytes = fromBase64(base64);
    return name && bytes && bytes.length > 4
      ? { name, id: bytes.slice(0, 4), bytes: bytes.slice(4) }
      : null;
  });
  const read = signatures.filter((signature) => signature !== null);
  return read.length === lines.length ? { text: note.slice(0, gap + 1), signatures: read } : null;
}

/** Whether one of the keys signed it; a wrong signature under a key's name spoils the note. */
export function isSignedByOne(note: Note, keys: readonly NoteKey[]): boolean {
  return keys.some((key) => {
    const own = note.signatures.filter(({ name, id }) => name === key.name && same(id, key.id));
    return own.length > 0 && own.every(({ bytes }) => hasSigned(key, utf8(note.text), bytes));
  });
}

function hasSigned({ key }: NoteKey, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, key);
  } catch {
    return false;
  }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fromHex, toHex, utf8 } from './bytes';
import { readKeys, signedHead } from './head';
import { isSignedByOne, readKey, readNote } from './note';
import { ballotLeaf, commitmentOf, type Opening } from './opening';
import { hasGrown, leafHash, rootOf } from './tree';

/** The very vectors that the server's and the verifier's code is held to. */
const vectors = JSON.parse(
  readFileSync('../backend/ranking/src/test/resources/record/vectors.json', 'utf8'),
) as {
  consistencyProofs: { first: number; second: number; path: string[] }[];
  inclusionProofs: { index: number; size: number; path: string[] }[];
  roots: { size: number; root: string }[];
  notes: { key: string; note: string }[];
  openings: (Opening & { commitment: string })[];
  leaves: {
    type: string;
    hash: string;
    bytes: string;
    fields: { contest: string; round: number; commitment: string; replaced?: string };
  }[];
};
const bytes = (hex: string) => fromHex(hex) as Uint8Array;
const entry = (index: number) => leafHash(utf8(`entry ${index}`));

it('follows every proof to the root of its tree', () => {
  const roots = new Map(vectors.roots.map(({ size, root }) => [size, root]));
  const known = vectors.inclusionProofs.filter(({ size }) => roots.has(size));
  expect(known.length).toBeGreaterThan(20);
  for (const { index, size, path } of known) {
    const root = rootOf(entry(index), index, size, path.map(bytes));
    expect(root && toHex(root)).toBe(roots.get(size));
  }
});

it('follows no proof that is cut, prolonged, for another leaf or beside the tree', () => {
  const { index, size, path } = vectors.inclusionProofs.at(
    -1,
  ) as (typeof vectors.inclusionProofs)[0];
  const hashes = path.map(bytes);
  const root = rootOf(entry(index), index, size, hashes) as Uint8Array;
  expect(rootOf(entry(index), index, size, hashes.slice(1))).toBeNull();
  expect(rootOf(entry(index), index, size, [...hashes, root])).toBeNull();
  expect(rootOf(entry(index), size, size, hashes)).toBeNull();
  expect(rootOf(entry(index), -1, size, hashes)).toBeNull();
  expect(toHex(rootOf(entry(index + 1), index, size, hashes) as Uint8Array)).not.toBe(toHex(root));
});

it('sees that a tree has only grown, and that another has not', () => {
  const roots = new Map(vectors.roots.map(({ size, root }) => [size, bytes(root)]));
  const known = vectors.consistencyProofs.filter(
    ({ first, second }) => roots.has(first) && roots.has(second),
  );
  expect(known.length).toBeGreaterThan(20);
  for (const { first, second, path } of known) {
    const head = (size: number) => ({ size, root: roots.get(size) as Uint8Array });
    const hashes = path.map(bytes);
    expect(hasGrown(head(first), head(second), hashes)).toBe(true);
    const other = { size: first, root: leafHash(utf8('another record')) };
    expect(hasGrown(other, head(second), hashes)).toBe(false);
    expect(hasGrown(head(first), { ...head(second), root: other.root }, hashes)).toBe(false);
    expect(hasGrown(head(first), head(second), [...hashes, other.root])).toBe(false);
  }
});

it('takes signed notes under the key that signed them, and none that was touched', () => {
  for (const { key, note } of vectors.notes) {
    const read = readNote(note);
    const signer = readKey(key);
    expect(read && signer && isSignedByOne(read, [signer])).toBe(true);
    const touched = readNote(note.replace('\n', '0\n'));
    expect(touched && signer && isSignedByOne(touched, [signer])).toBe(false);
    expect(readKey(key.replace(/\+[0-9a-f]{8}\+/, '+00000000+'))).toBeNull();
  }
});

it('reads a head only under a key of its own record', () => {
  const { key, note } = vectors.notes[0] as { key: string; note: string };
  expect(signedHead(note, readKeys(`${key}\n`))).toMatchObject({ size: 300 });
  expect(signedHead(note, readKeys((vectors.notes[1] as { key: string }).key))).toBeNull();
  expect(signedHead(note.replace('\n300\n', '\n301\n'), readKeys(key))).toBeNull();
  expect(signedHead('', readKeys(key))).toBeNull();
});

it('comes from an opening to its commitment, and to the leaf of the ballot', () => {
  for (const opening of vectors.openings) {
    expect(toHex(commitmentOf(opening) as Uint8Array)).toBe(opening.commitment);
    expect(commitmentOf({ ...opening, nonce: opening.nonce.slice(2) })).toBeNull();
    expect(commitmentOf({ ...opening, entry: 'MS 001' })).toBeNull();
    expect(toHex(commitmentOf({ ...opening, weight: 999 }) as Uint8Array)).not.toBe(
      opening.commitment,
    );
  }
  const found = vectors.leaves.find(({ type }) => type === 'BALLOT');
  if (!found) throw new Error('There is a ballot among the vectors.');
  const { fields, bytes: hex, hash } = found;
  expect(toHex(leafHash(bytes(hex)))).toBe(hash);
  // The leaf's bytes are those before and the commitment of what it opens.
  const opening = vectors.openings[0] as Opening;
  const own = bytes(hex.replace(fields.commitment, toHex(commitmentOf(opening) as Uint8Array)));
  expect(ballotLeaf(fields.contest, 0, opening)).toEqual(leafHash(own));
});

it('comes to the leaf of a change, which names the leaf that it replaces', () => {
  const found = vectors.leaves.find(({ type }) => type === 'CHANGE');
  const replaced = found?.fields.replaced;
  if (!replaced) throw new Error('There is a change among the vectors.');
  const { fields, bytes: hex } = found;
  const opening = vectors.openings[0] as Opening;
  const own = bytes(hex.replace(fields.commitment, toHex(commitmentOf(opening) as Uint8Array)));
  expect(ballotLeaf(fields.contest, fields.round, opening, replaced)).toEqual(leafHash(own));
  expect(ballotLeaf(fields.contest, fields.round, opening, replaced.slice(2))).toBeNull();
  expect(ballotLeaf(fields.contest, fields.round, opening)).not.toEqual(leafHash(own));
});

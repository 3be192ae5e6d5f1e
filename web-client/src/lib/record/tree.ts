// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { sha256 } from '@noble/hashes/sha2.js';
import { join, same } from './bytes';

/** Hashes of the record's tree: leaves and nodes as in RFC 6962, 2.1. */
export const leafHash = (entry: Uint8Array): Uint8Array => sha256(join(Uint8Array.of(0), entry));

const nodeHash = (left: Uint8Array, right: Uint8Array) =>
  sha256(join(Uint8Array.of(1), left, right));

/**
 * On which side the sibling of each step stands, from a node of a tree up to its root (RFC 9162,
 * 2.1.3.2 and 2.1.4.2); null where so many steps do not end there.
 *
 * @param last the last node on the level of the first one
 */
function siblings(node: bigint, last: bigint, steps: number): ('left' | 'right')[] | null {
  const sides: ('left' | 'right')[] = [];
  for (let step = 0; step < steps; step++) {
    if (last === 0n) return null;
    const left = node % 2n === 1n || node === last;
    sides.push(left ? 'left' : 'right');
    // Levels on which this is the last node and has no sibling.
    while (left && node % 2n === 0n && node > 0n) {
      node /= 2n;
      last /= 2n;
    }
    node /= 2n;
    last /= 2n;
  }
  return last === 0n ? sides : null;
}

/**
 * The root to which a path leads from a leaf (RFC 9162, 2.1.3.2); null where the path does not fit
 * index and size.
 *
 * @param index from 0
 * @param path sibling hashes, from the leaf up
 */
export function rootOf(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Uint8Array | null {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return null;
  const sides = siblings(BigInt(index), BigInt(size - 1), path.length);
  if (!sides) return null;
  return path.reduce(
    (root, sibling, i) => (sides[i] === 'left' ? nodeHash(sibling, root) : nodeHash(root, sibling)),
    leaf,
  );
}

/**
 * Whether a tree of `second` leaves begins with all leaves of the tree of `first`
 * (RFC 9162, 2.1.4.2).
 */
export function hasGrown(
  first: { size: number; root: Uint8Array },
  second: { size: number; root: Uint8Array },
  path: readonly Uint8Array[],
): boolean {
  if (first.size <= 0 || first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && same(first.root, second.root);
  let node = BigInt(first.size - 1);
  let last = BigInt(second.size - 1);
  while (node % 2n === 1n) {
    node /= 2n;
    last /= 2n;
  }
  // A perfect first tree is itself the node that the proof begins with.
  const [begin, ...rest] = node === 0n ? [first.root, ...path] : path;
  const sides = siblings(node, last, rest.length);
  if (!begin || !sides) return false;
  let one = begin;
  let two = begin;
  for (const [i, next] of rest.entries()) {
    if (sides[i] === 'left') one = nodeHash(next, one);
    two = sides[i] === 'left' ? nodeHash(next, two) : nodeHash(two, next);
  }
  return same(one, first.root) && same(two, second.root);
}

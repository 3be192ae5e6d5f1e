// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { sha256 } from '@noble/hashes/sha2.js';
import { join, same } from './bytes';

/** Hashes of the record's tree: leaves and nodes as in RFC 6962, 2.1. */
export const leafHash = (entry: Uint8Array): Uint8Array => sha256(join(Uint8Array.of(0), entry));

const nodeHash = (left: Uint8Array, right: Uint8Array) =>
  sha256(join(Uint8Array.of(1), left, right));

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
  let node = BigInt(index);
  let last = BigInt(size - 1);
  let root = leaf;
  for (const sibling of path) {
    if (last === 0n) return null;
    if (node % 2n === 1n || node === last) {
      root = nodeHash(sibling, root);
      // Levels on which this is the last node and has no sibling.
      while (node % 2n === 0n && node > 0n) {
        node /= 2n;
        last /= 2n;
      }
    } else {
      root = nodeHash(root, sibling);
    }
    node /= 2n;
    last /= 2n;
  }
  return last === 0n ? root : null;
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
  const perfect = node === 0n;
  const [begin, ...rest] = perfect ? [first.root, ...path] : path;
  if (!begin) return false;
  let one = begin;
  let two = begin;
  for (const next of rest) {
    if (last === 0n) return false;
    if (node % 2n === 1n || node === last) {
      one = nodeHash(next, one);
      two = nodeHash(next, two);
      while (node % 2n === 0n && node > 0n) {
        node /= 2n;
        last /= 2n;
      }
    } else {
      two = nodeHash(two, next);
    }
    node /= 2n;
    last /= 2n;
  }
  return last === 0n && same(one, first.root) && same(two, second.root);
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { fromBase64, fromHex, same, toHex } from '@/lib/record/bytes';
import { readKeys, signedHead, type Head } from '@/lib/record/head';
import { isSignedByOne, readNote, type NoteKey } from '@/lib/record/note';
import { ballotLeaf } from '@/lib/record/opening';
import { hasGrown, rootOf } from '@/lib/record/tree';
import type { SeenRecord } from './seen-record';
import type { KeptReceipt } from './kept-receipts';

/** What the server answers of a vote in the record. */
export type Inclusion = {
  path: string;
  leafHash: string;
  leafIndex: number;
  treeSize: number;
  proof: readonly string[];
  /** That the record begins with what was seen before; null where nothing was. */
  growth: readonly string[] | null;
  checkpoint: string;
};

/** What a browser checks by itself; absent where it has nothing to check that by. */
export const steps = ['opening', 'promise', 'tree', 'head', 'seen'] as const;
export type Step = (typeof steps)[number];
export type Found = 'right' | 'wrong' | 'absent';

export type CheckedVote = {
  found: Record<Step, Found>;
  head: Head | null;
  keys: readonly string[];
};

/** 0 where the vote is one, else the number of its period: a leaf says which, and nothing else does. */
const rounds = Array.from({ length: 25 }, (_, round) => round);

/**
 * Checks a vote's place in the record with nothing but what this browser holds.
 *
 * @param keysFile the record's file of keys, one a line
 * @param kept the receipt, where this browser was given it
 * @param seen what this browser saw of the record before
 */
export function checkVote(
  inclusion: Inclusion,
  keysFile: string,
  kept: KeptReceipt | undefined,
  seen: SeenRecord | undefined,
): CheckedVote {
  const keys = readKeys(keysFile);
  const head = signedHead(inclusion.checkpoint, keys);
  const leaf = fromHex(inclusion.leafHash);
  const path = hashesOf(inclusion.proof);
  const root =
    leaf?.length === 32 && path
      ? rootOf(leaf, inclusion.leafIndex, inclusion.treeSize, path)
      : null;
  const own = head !== null && head.origin.endsWith(inclusion.path);
  const lines = keysFile.split('\n').filter((line) => line !== '');
  return {
    found: {
      opening: openingFound(inclusion, kept),
      promise: promiseFound(inclusion, kept, keys),
      tree: verdict(
        head !== null && root !== null && head.size === inclusion.treeSize && same(root, head.root),
      ),
      head: verdict(own),
      seen: seenFound(inclusion, head, lines, seen),
    },
    head: own ? head : null,
    keys: lines,
  };
}

const verdict = (right: boolean): Found => (right ? 'right' : 'wrong');

/** The leaf says what this browser's opening says: the choice, for which nobody can swap another. */
function openingFound({ path, leafHash }: Inclusion, kept: KeptReceipt | undefined): Found {
  if (!kept?.opening) return 'absent';
  const contest = path.slice(path.lastIndexOf('/') + 1);
  const { opening, record } = kept;
  const found = rounds.some((round) => {
    const leaf = ballotLeaf(contest, round, opening, record?.replacedLeafHash ?? null);
    return leaf !== null && toHex(leaf) === leafHash;
  });
  return verdict(found);
}

/** The operator signed for this very leaf when the vote was accepted. */
function promiseFound(
  { path, leafHash }: Inclusion,
  kept: KeptReceipt | undefined,
  keys: readonly NoteKey[],
): Found {
  if (!kept?.record) return 'absent';
  const note = readNote(kept.record.promise);
  const [format, log = '', promised = ''] = note?.text.split('\n') ?? [];
  const leaf = fromBase64(promised);
  return verdict(
    note !== null &&
      format === 'palmares-promise/1' &&
      path.endsWith(`/${log}`) &&
      leaf !== null &&
      toHex(leaf) === leafHash &&
      isSignedByOne(
        note,
        keys.filter(({ name }) => name.endsWith('/record/receipts')),
      ),
  );
}

/** A record only grows, under keys that stay. */
function seenFound(
  { growth }: Inclusion,
  head: Head | null,
  keys: readonly string[],
  seen: SeenRecord | undefined,
): Found {
  if (!seen) return 'absent';
  const root = fromHex(seen.root);
  const path = hashesOf(growth ?? []);
  return verdict(
    head !== null &&
      root !== null &&
      path !== null &&
      seen.keys.every((key) => keys.includes(key)) &&
      hasGrown({ size: seen.size, root }, head, path),
  );
}

function hashesOf(texts: readonly string[]): Uint8Array[] | null {
  const hashes = texts.map(fromBase64).filter((hash) => hash?.length === 32);
  return hashes.length === texts.length ? (hashes as Uint8Array[]) : null;
}

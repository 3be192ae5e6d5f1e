// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { expect, it } from 'vitest';
import { join, toHex, utf8 } from '@/lib/record/bytes';
import { ballotLeaf, type Opening } from '@/lib/record/opening';
import { checkVote, steps, type Inclusion } from './check-vote';

const contest = '0198c2a4-7d5e-7e42-9a51-3c1f0a6b9d10';
const origin = `example.vn/record/${contest}`;
const opening: Opening = {
  nonce: '11'.repeat(32),
  entry: '0198c2a4-7d5e-7e42-9a51-3c1f0a6b9d11',
  weight: 1000,
  tier: 'DEVICE',
  pseudonym: '22'.repeat(16),
};
const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));

/** Signs notes as one name, with a key of its own. */
function signer(name: string, seed: number) {
  const secret = new Uint8Array(32).fill(seed);
  const typed = join(Uint8Array.of(1), ed25519.getPublicKey(secret));
  const id = sha256(join(utf8(`${name}\n`), typed)).slice(0, 4);
  return {
    key: `${name}+${toHex(id)}+${base64(typed)}`,
    sign: (text: string) =>
      `${text}\n— ${name} ${base64(join(id, ed25519.sign(utf8(text), secret)))}\n`,
  };
}

const heads = signer(origin, 1);
const receipts = signer('example.vn/record/receipts', 2);
const keys = `${heads.key}\n${receipts.key}\n`;
const leaf = ballotLeaf(contest, 0, opening) as Uint8Array;
const sibling = new Uint8Array(32).fill(9);
const root = sha256(join(Uint8Array.of(1), sibling, leaf));

const inclusion: Inclusion = {
  path: `/record/${contest}`,
  leafHash: toHex(leaf),
  leafIndex: 1,
  treeSize: 2,
  proof: [base64(sibling)],
  growth: null,
  checkpoint: heads.sign(`${origin}\n2\n${base64(root)}\n`),
};
const promise = receipts.sign(
  `palmares-promise/1\n${contest}\n${base64(leaf)}\n2026-12-01T08:00:00Z\n`,
);
const kept = {
  code: 'ABCD',
  number: 'MS 001',
  title: 'Sương sớm',
  acceptedAt: '2026-12-01T08:00:00Z',
  record: { path: inclusion.path, leafHash: inclusion.leafHash, promise },
  opening,
};
const seen = { size: 2, root: toHex(root), keys: [heads.key] };
const found = (...given: Partial<Parameters<typeof checkVote>>) => {
  const [asked = inclusion, file = keys, own = kept, before = seen] = given;
  const { found: all } = checkVote(asked, file, own, before);
  return steps.filter((step) => all[step] === 'wrong');
};

it('finds everything right where everything is', () => {
  expect(found()).toEqual([]);
});

it('has nothing to compare with on another device, and still follows proof and signature', () => {
  expect(checkVote(inclusion, keys, undefined, undefined).found).toEqual({
    opening: 'absent',
    promise: 'absent',
    tree: 'right',
    head: 'right',
    seen: 'absent',
  });
});

it('sees another choice under the same receipt', () => {
  const other = { ...opening, entry: contest };
  expect(found(inclusion, keys, { ...kept, opening: other })).toEqual(['opening']);
});

it('knows the leaf of a vote that changed an earlier one, and no other in its place', () => {
  const replacedLeafHash = '33'.repeat(32);
  const changed = ballotLeaf(contest, 0, opening, replacedLeafHash) as Uint8Array;
  const leafHash = toHex(changed);
  const record = { ...kept.record, leafHash, replacedLeafHash };
  const own = { ...inclusion, leafHash };
  const opened = (receipt: typeof kept) => checkVote(own, keys, receipt, undefined).found.opening;
  expect(opened({ ...kept, record })).toBe('right');
  const other = { ...record, replacedLeafHash: '44'.repeat(32) };
  expect(opened({ ...kept, record: other })).toBe('wrong');
  expect(opened(kept)).toBe('wrong');
});

it('sees another leaf than the one that was signed for', () => {
  const leafHash = toHex(sibling);
  const swapped = { ...inclusion, leafHash, leafIndex: 0, proof: [base64(leaf)] };
  expect(found(swapped)).toEqual(['opening', 'promise']);
});

it('sees a proof that leads elsewhere, and a head under a foreign key', () => {
  expect(found({ ...inclusion, proof: [base64(root)] })).toEqual(['tree']);
  const foreign = signer(origin, 3).sign(`${origin}\n2\n${base64(root)}\n`);
  expect(found({ ...inclusion, checkpoint: foreign })).toEqual(['tree', 'head', 'seen']);
});

it('sees a head of another record', () => {
  const elsewhere = { ...inclusion, path: `/record/${opening.entry}` };
  expect(found(elsewhere)).toContain('head');
});

it('sees a record that has shrunk, changed or lost a key since this device looked', () => {
  const one = { ...seen, size: 1, root: toHex(sibling) };
  expect(found({ ...inclusion, growth: [base64(leaf)] }, keys, kept, one)).toEqual([]);
  expect(found({ ...inclusion, growth: [base64(sibling)] }, keys, kept, one)).toEqual(['seen']);
  expect(found(inclusion, keys, kept, one)).toEqual(['seen']);
  expect(found(inclusion, keys, kept, { ...seen, size: 3 })).toEqual(['seen']);
  expect(found(inclusion, keys, kept, { ...seen, root: toHex(sibling) })).toEqual(['seen']);
  expect(found(inclusion, keys, kept, { ...seen, keys: [signer(origin, 4).key] })).toEqual([
    'seen',
  ]);
});

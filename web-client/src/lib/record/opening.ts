// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { sha256 } from '@noble/hashes/sha2.js';
import { fromHex, int32, join, utf8 } from './bytes';
import { leafHash } from './tree';

/** What opens a ballot's commitment: whoever is shown it sees the choice. */
export type Opening = {
  /** 32 bytes in hex. */
  nonce: string;
  /** The work's key. */
  entry: string;
  /** In thousandths: 1000 is one vote. */
  weight: number;
  tier: string;
  /** The voter within this contest, 16 bytes in hex. */
  pseudonym: string;
};

const version = 1;
const ballot = 1;
const change = 2;

/** SHA-256 over the opening's bytes; null where its fields are none. */
export function commitmentOf({
  nonce,
  entry,
  weight,
  tier,
  pseudonym,
}: Opening): Uint8Array | null {
  const parts = [fromHex(nonce), uuid(entry), fromHex(pseudonym)];
  const [hidden, work, voter] = parts;
  if (hidden?.length !== 32 || !work || voter?.length !== 16) return null;
  if (!/^[A-Z0-9_]{1,64}$/.test(tier)) return null;
  return sha256(
    join(
      utf8('palmares-opening/1'),
      hidden,
      work,
      int32(weight),
      Uint8Array.of(tier.length),
      utf8(tier),
      voter,
    ),
  );
}

/**
 * The leaf that a ballot with this opening has in its contest's record.
 *
 * @param replaced the leaf, in hex, of the ballot in whose place it stands; null for none
 */
export function ballotLeaf(
  contest: string,
  round: number,
  opening: Opening,
  replaced: string | null = null,
): Uint8Array | null {
  const [where, commitment] = [uuid(contest), commitmentOf(opening)];
  if (!where || !commitment) return null;
  if (replaced === null) {
    return leafHash(join(Uint8Array.of(version, ballot), where, int32(round), commitment));
  }
  const earlier = fromHex(replaced);
  if (earlier?.length !== 32) return null;
  return leafHash(join(Uint8Array.of(version, change), where, int32(round), earlier, commitment));
}

function uuid(text: string): Uint8Array | null {
  const bytes = fromHex(text.replaceAll('-', ''));
  return bytes?.length === 16 ? bytes : null;
}

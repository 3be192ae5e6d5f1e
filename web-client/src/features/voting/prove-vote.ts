// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Client } from 'urql';
import { graphql } from '@/lib/graphql';
import { toHex } from '@/lib/record/bytes';
import type { UserError } from '@/lib/user-errors';
import { checkVote, steps, type CheckedVote, type Inclusion } from './check-vote';
import { keptReceipt } from './kept-receipts';
import { keepSeenRecord, seenRecord } from './seen-record';

const VoteInclusionQuery = graphql(`
  query VoteInclusion($contestId: ID!, $vote: String!, $seen: Int) {
    voteInclusion(contestId: $contestId, vote: $vote, seen: $seen) {
      inclusion {
        path
        leafHash
        leafIndex
        treeSize
        proof
        growth
        checkpoint
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

/** What became of looking a vote up in the record. */
export type Proof =
  | { kind: 'checked'; inclusion: Inclusion; checked: CheckedVote; right: boolean }
  | { kind: 'refused'; error: UserError }
  | { kind: 'failed'; offline: boolean };

/** Asks for the vote's place in the record and its keys, and checks both here. */
export async function proveVote(client: Client, contestId: string, code: string): Promise<Proof> {
  const failed = (): Proof => ({ kind: 'failed', offline: !navigator.onLine });
  const seen = seenRecord(contestId);
  const asked = { contestId, vote: code, seen: seen?.size ?? null };
  const { data } = await client
    .query(VoteInclusionQuery, asked, { requestPolicy: 'network-only' })
    .toPromise();
  const [error] = data?.voteInclusion.userErrors ?? [];
  if (error) return { kind: 'refused', error };
  const inclusion = data?.voteInclusion.inclusion;
  if (!inclusion || !/^\/record\/[0-9a-f-]{36}$/.test(inclusion.path)) return failed();
  try {
    const answer = await fetch(`${inclusion.path}/keys`, { credentials: 'omit' });
    if (!answer.ok) return failed();
    const kept = keptReceipt(contestId, code);
    const checked = checkVote(inclusion, await answer.text(), kept, seen);
    const right = steps.every((step) => checked.found[step] !== 'wrong');
    const { head, keys } = checked;
    if (right && head) {
      keepSeenRecord(contestId, { size: head.size, root: toHex(head.root), keys });
    }
    return { kind: 'checked', inclusion, checked, right };
  } catch {
    return failed();
  }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Client } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { type Outcome, outcomeOf } from '@/lib/user-errors';
import { intentionKey, settleIntention } from './intention';
import { keepChange, keepReceipt } from './kept-receipts';
import { forgetPass, votingPass } from './voting-pass';

export const VoteCastMutation = graphql(`
  mutation VoteCast($input: VoteCastInput!) {
    voteCast(input: $input) {
      receipt {
        code
        acceptedAt
        changed
        record {
          path
          leafHash
          replacedLeafHash
          promise
        }
        entry {
          id
          number
          title
          viewerVote {
            canVote
            kind
            given
            left
            changes
            changedLeafHash
            refusal {
              code
              message
              field
              retryAfter
            }
          }
        }
      }
      opening {
        nonce
        entry
        weight
        tier
        pseudonym
      }
      replacedCode
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

export type Receipt = NonNullable<ResultOf<typeof VoteCastMutation>['voteCast']['receipt']>;

/** Votes for a work. Repeated after a silence it is still one vote; after an answer it is another. */
export async function castVote(
  client: Client,
  contestId: string,
  entryId: string,
): Promise<Outcome<Receipt>> {
  let outcome = await send(client, contestId, entryId);
  if (outcome.kind === 'refused' && outcome.errors.some(({ code }) => code === 'PASS_NEEDED')) {
    // It ended, or the person has signed in or out since it was bought.
    forgetPass(contestId);
    outcome = await send(client, contestId, entryId);
  }
  if (outcome.kind !== 'failed') settleIntention(entryId);
  return outcome;
}

async function send(client: Client, contestId: string, entryId: string): Promise<Outcome<Receipt>> {
  const pass = await votingPass(client, contestId);
  if (pass.kind !== 'done') return pass;
  const input = { entryId, idempotencyKey: intentionKey(entryId), pass: pass.value };
  const answer = await client.mutation(VoteCastMutation, { input }).toPromise();
  const outcome = outcomeOf(
    answer,
    ({ voteCast }) => voteCast,
    ({ voteCast }) => voteCast.receipt,
  );
  if (outcome.kind === 'done') {
    const { code, acceptedAt, record, entry } = outcome.value;
    const { number, title } = entry;
    // The only time that the opening is told: with it this device can compare what the record holds.
    const opening = answer.data?.voteCast.opening ?? null;
    keepReceipt(contestId, { code, acceptedAt, number, title, record, opening });
    const replaced = answer.data?.voteCast.replacedCode;
    if (replaced) keepChange(contestId, replaced);
  }
  return outcome;
}

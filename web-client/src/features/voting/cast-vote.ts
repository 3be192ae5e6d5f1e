// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Client } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { type Outcome, outcomeOf } from '@/lib/user-errors';
import { intentionKey, settleIntention } from './intention';
import { keepReceipt } from './kept-receipts';

export const VoteCastMutation = graphql(`
  mutation VoteCast($input: VoteCastInput!) {
    voteCast(input: $input) {
      receipt {
        code
        acceptedAt
        entry {
          id
          number
          title
          viewerVote {
            canVote
            given
            left
            refusal {
              code
              message
              field
              retryAfter
            }
          }
        }
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

export type Receipt = NonNullable<ResultOf<typeof VoteCastMutation>['voteCast']['receipt']>;

/** Votes for a work. Repeated after a silence it is still one vote; after an answer it is another. */
export async function castVote(
  client: Client,
  contestId: string,
  entryId: string,
): Promise<Outcome<Receipt>> {
  const input = { entryId, idempotencyKey: intentionKey(entryId) };
  const answer = await client.mutation(VoteCastMutation, { input }).toPromise();
  const outcome = outcomeOf(
    answer,
    ({ voteCast }) => voteCast,
    ({ voteCast }) => voteCast.receipt,
  );
  if (outcome.kind !== 'failed') settleIntention(entryId);
  if (outcome.kind === 'done') {
    const { code, acceptedAt, entry } = outcome.value;
    keepReceipt(contestId, { code, acceptedAt, number: entry.number, title: entry.title });
  }
  return outcome;
}

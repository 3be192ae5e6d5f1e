// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

/** A work that was taken out, with the reason that everybody reads. */
export const DisqualifiedFragment = graphql(`
  fragment Disqualified on Entry @_unmask {
    id
    number
    title
    disqualification {
      reason
      decidedAt
    }
  }
`);

export type Disqualified = ResultOf<typeof DisqualifiedFragment>;

const EntryDisqualify = graphql(`
  mutation EntryDisqualify($input: EntryDisqualifyInput!) {
    entryDisqualify(input: $input) {
      entry {
        id
        state
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

const EntryReinstate = graphql(`
  mutation EntryReinstate($input: EntryReinstateInput!) {
    entryReinstate(input: $input) {
      entry {
        id
        state
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

/** Takes works out of a contest and puts them back. */
export function useDisqualification() {
  const client = useClient();
  return {
    disqualify: async (entryId: string, reason: string) =>
      outcomeOf(
        await client.mutation(EntryDisqualify, { input: { entryId, reason } }).toPromise(),
        (data) => data.entryDisqualify,
        (data) => data.entryDisqualify.entry,
      ),
    reinstate: async (entryId: string, reason: string) =>
      outcomeOf(
        await client.mutation(EntryReinstate, { input: { entryId, reason } }).toPromise(),
        (data) => data.entryReinstate,
        (data) => data.entryReinstate.entry,
      ),
  };
}

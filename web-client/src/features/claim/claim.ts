// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

const ClaimLook = graphql(`
  mutation ClaimLook($input: ClaimLookInput!) {
    claimLook(input: $input) {
      work {
        title
        paperNumber
        category {
          id
          name {
            vi
            en
          }
        }
        contest {
          id
          name {
            vi
            en
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

const EntryClaim = graphql(`
  mutation EntryClaim($input: EntryClaimInput!) {
    entryClaim(input: $input) {
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

export type ClaimableWork = NonNullable<ResultOf<typeof ClaimLook>['claimLook']['work']>;

/** Looks what a code is for, and makes the viewer the owner of it. */
export function useClaim() {
  const client = useClient();
  return {
    look: async (code: string) =>
      outcomeOf(
        await client.mutation(ClaimLook, { input: { code } }).toPromise(),
        (data) => data.claimLook,
        (data) => data.claimLook.work,
      ),
    claim: async (code: string) =>
      outcomeOf(
        await client.mutation(EntryClaim, { input: { code } }).toPromise(),
        (data) => data.entryClaim,
        (data) => data.entryClaim.entry,
      ),
  };
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';
import { SetupContestFragment } from './setup-contest';
import type { ContestInput } from './setup-form';

export const ContestCreate = graphql(
  `
    mutation ContestCreate($input: ContestCreateInput!) {
      contestCreate(input: $input) {
        contest {
          ...SetupContest
        }
        userErrors {
          code
          message
          field
          retryAfter
        }
      }
    }
  `,
  [SetupContestFragment],
);

const ContestUpdate = graphql(
  `
    mutation ContestUpdate($input: ContestUpdateInput!) {
      contestUpdate(input: $input) {
        contest {
          ...SetupContest
        }
        userErrors {
          code
          message
          field
          retryAfter
        }
      }
    }
  `,
  [SetupContestFragment],
);

const ContestOpen = graphql(`
  mutation ContestOpen($input: ContestOpenInput!) {
    contestOpen(input: $input) {
      contest {
        id
        phase
        openedAt
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

/** Creates a contest, changes it, opens it. */
export function useContestSetup() {
  const client = useClient();
  return {
    create: async (input: ContestInput) =>
      outcomeOf(
        await client.mutation(ContestCreate, { input }).toPromise(),
        (data) => data.contestCreate,
        (data) => data.contestCreate.contest,
      ),
    update: async (contestId: string, contest: ContestInput) =>
      outcomeOf(
        await client.mutation(ContestUpdate, { input: { contestId, contest } }).toPromise(),
        (data) => data.contestUpdate,
        (data) => data.contestUpdate.contest,
      ),
    open: async (contestId: string) =>
      outcomeOf(
        await client.mutation(ContestOpen, { input: { contestId } }).toPromise(),
        (data) => data.contestOpen,
        (data) => data.contestOpen.contest,
      ),
  };
}

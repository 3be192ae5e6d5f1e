// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

/** What an organiser sees of suspensions. */
export const SuspendableFragment = graphql(`
  fragment Suspendable on Contest @_unmask {
    id
    timeZone
    approval
    voteSuspensions {
      from
      until
    }
    proposedSuspension {
      minutes
      reason {
        vi
        en
      }
      proposedBy
      proposedAt
      viewerMayConfirm
    }
  }
`);

export type Suspendable = ResultOf<typeof SuspendableFragment>;

const Propose = graphql(`
  mutation VoteSuspensionPropose($input: VoteSuspensionProposeInput!) {
    voteSuspensionPropose(input: $input) {
      contest {
        id
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

const Confirm = graphql(`
  mutation VoteSuspensionConfirm($input: VoteSuspensionConfirmInput!) {
    voteSuspensionConfirm(input: $input) {
      contest {
        id
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

const Withdraw = graphql(`
  mutation VoteSuspensionWithdraw($input: VoteSuspensionWithdrawInput!) {
    voteSuspensionWithdraw(input: $input) {
      contest {
        id
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

const End = graphql(`
  mutation VoteSuspensionEnd($input: VoteSuspensionEndInput!) {
    voteSuspensionEnd(input: $input) {
      contest {
        id
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

/** The four steps of a suspension. */
export function useSuspension(contestId: string) {
  const client = useClient();
  const input = { contestId };
  return {
    propose: async (minutes: number, reason: { vi: string; en: string | null }) =>
      outcomeOf(
        await client.mutation(Propose, { input: { ...input, minutes, reason } }).toPromise(),
        (result) => result.voteSuspensionPropose,
        (result) => result.voteSuspensionPropose.contest,
      ),
    confirm: async () =>
      outcomeOf(
        await client.mutation(Confirm, { input }).toPromise(),
        (result) => result.voteSuspensionConfirm,
        (result) => result.voteSuspensionConfirm.contest,
      ),
    withdraw: async () =>
      outcomeOf(
        await client.mutation(Withdraw, { input }).toPromise(),
        (result) => result.voteSuspensionWithdraw,
        (result) => result.voteSuspensionWithdraw.contest,
      ),
    end: async () =>
      outcomeOf(
        await client.mutation(End, { input }).toPromise(),
        (result) => result.voteSuspensionEnd,
        (result) => result.voteSuspensionEnd.contest,
      ),
  };
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

/** What was decided on the votes of findings, for who oversees the contest. */
export const QuarantineQuery = graphql(`
  query Quarantine($slug: String!) {
    contest(slug: $slug) {
      id
      timeZone
      approval
      viewerRoles
      votingProgress {
        tallySealedAt
      }
      quarantine {
        id
        findingId
        ballots
        standing
        undecided
        steps {
          number
          decision
          reason
          note
          proposedBy
          proposedAt
          dueAt
          result
          answeredBy
          answeredAt
          viewerMayConfirm
        }
      }
    }
  }
`);

export type QuarantineContest = NonNullable<ResultOf<typeof QuarantineQuery>['contest']>;
export type QuarantineCase = NonNullable<QuarantineContest['quarantine']>[number];
export type QuarantineStep = QuarantineCase['steps'][number];
export type Decision = QuarantineStep['decision'];
export type Reason = QuarantineStep['reason'];

export const reasons: readonly Reason[] = [
  'AUTOMATION',
  'MANY_IDENTITIES',
  'BOUGHT',
  'AGAINST_THE_RULES',
];

/** What may be proposed after what stands, as the server judges it too. */
export function nextDecisions(standing: Decision): readonly Decision[] {
  switch (standing) {
    case 'RELEASE':
      return ['HOLD'];
    case 'HOLD':
      return ['EXCLUDE', 'RELEASE'];
    case 'EXCLUDE':
      return ['RELEASE'];
  }
}

const Propose = graphql(`
  mutation QuarantinePropose($input: QuarantineProposeInput!) {
    quarantinePropose(input: $input) {
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
  mutation QuarantineConfirm($input: QuarantineConfirmInput!) {
    quarantineConfirm(input: $input) {
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
  mutation QuarantineWithdraw($input: QuarantineWithdrawInput!) {
    quarantineWithdraw(input: $input) {
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

export type Proposal = { decision: Decision; reason: Reason; note: string };

/** Proposing a decision, and answering one. */
export function useQuarantine(contestId: string) {
  const client = useClient();
  return {
    propose: async (findingId: string, proposal: Proposal) =>
      outcomeOf(
        await client
          .mutation(Propose, { input: { contestId, findingId, ...proposal } })
          .toPromise(),
        (result) => result.quarantinePropose,
        (result) => result.quarantinePropose.contest,
      ),
    confirm: async (caseId: string, step: number) =>
      outcomeOf(
        await client.mutation(Confirm, { input: { caseId, step } }).toPromise(),
        (result) => result.quarantineConfirm,
        (result) => result.quarantineConfirm.contest,
      ),
    withdraw: async (caseId: string, step: number) =>
      outcomeOf(
        await client.mutation(Withdraw, { input: { caseId, step } }).toPromise(),
        (result) => result.quarantineWithdraw,
        (result) => result.quarantineWithdraw.contest,
      ),
  };
}

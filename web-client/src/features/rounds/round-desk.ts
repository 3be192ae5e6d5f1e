// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

/** How the rounds before the final one stand; what they found only after their seal. */
export const RoundStandFragment = graphql(`
  fragment RoundStand on Contest @_unmask {
    id
    slug
    timeZone
    viewerRoles
    rounds {
      number
      name {
        vi
        en
      }
      window {
        opens
        closes
        state
      }
      explanation {
        vi
        en
      }
      proceedings {
        assigned
        submitted
        sealedAt
        digest
        missing
        confirmedAt
        shortlisted
        jurors {
          name
          assigned
          submitted
        }
      }
      found {
        works
        shortlisted
        category {
          id
          name {
            vi
            en
          }
        }
      }
    }
    roundPanels {
      round
      memberIds
    }
    members {
      id
      role
      account {
        id
        name
      }
    }
  }
`);

export type RoundStand = ResultOf<typeof RoundStandFragment>;
export type JuryRound = RoundStand['rounds'][number];

const RoundAssign = graphql(`
  mutation RoundAssign($input: PanelAssignInput!) {
    panelAssign(input: $input) {
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

const RoundJurorsName = graphql(`
  mutation RoundJurorsName($input: RoundJurorsNameInput!) {
    roundJurorsName(input: $input) {
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

const RoundSeal = graphql(`
  mutation RoundSeal($input: RoundSealInput!) {
    roundSeal(input: $input) {
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

const ShortlistAdd = graphql(`
  mutation ShortlistAdd($input: ShortlistAddInput!) {
    shortlistAdd(input: $input) {
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

const ShortlistConfirm = graphql(`
  mutation ShortlistConfirm($input: ShortlistConfirmInput!) {
    shortlistConfirm(input: $input) {
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

/** What organisers do with one round; the page asks anew after each act. */
export function useRoundDesk(contestId: string, round: number) {
  const client = useClient();
  const at = { contestId, round };
  return {
    assign: async () =>
      outcomeOf(
        await client.mutation(RoundAssign, { input: at }).toPromise(),
        (data) => data.panelAssign,
        (data) => data.panelAssign.contest,
      ),
    name: async (memberIds: string[]) =>
      outcomeOf(
        await client.mutation(RoundJurorsName, { input: { ...at, memberIds } }).toPromise(),
        (data) => data.roundJurorsName,
        (data) => data.roundJurorsName.contest,
      ),
    seal: async (acceptMissing: boolean) =>
      outcomeOf(
        await client.mutation(RoundSeal, { input: { ...at, acceptMissing } }).toPromise(),
        (data) => data.roundSeal,
        (data) => data.roundSeal.contest,
      ),
    add: async (entryId: string, reason: string) =>
      outcomeOf(
        await client
          .mutation(ShortlistAdd, { input: { ...at, entryId, reason: { vi: reason } } })
          .toPromise(),
        (data) => data.shortlistAdd,
        (data) => data.shortlistAdd.contest,
      ),
    confirm: async () =>
      outcomeOf(
        await client.mutation(ShortlistConfirm, { input: at }).toPromise(),
        (data) => data.shortlistConfirm,
        (data) => data.shortlistConfirm.contest,
      ),
  };
}

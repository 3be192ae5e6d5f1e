// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

/** How judging stands, as an organiser sees it: who is behind, never what was marked. */
export const JudgingStandFragment = graphql(`
  fragment JudgingStand on Contest @_unmask {
    id
    timeZone
    calendar {
      judging {
        opens
        closes
        state
      }
    }
    judgingProgress {
      assigned
      submitted
      sheetsSealedAt
      viewerCanCloseEarly
      jurors {
        name
        assigned
        submitted
      }
    }
  }
`);

export type JudgingStand = ResultOf<typeof JudgingStandFragment>;

const PanelAssign = graphql(
  `
    mutation PanelAssign($input: PanelAssignInput!) {
      panelAssign(input: $input) {
        contest {
          ...JudgingStand
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
  [JudgingStandFragment],
);

const JudgingCloseEarly = graphql(
  `
    mutation JudgingCloseEarly($input: JudgingCloseEarlyInput!) {
      judgingCloseEarly(input: $input) {
        contest {
          ...JudgingStand
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
  [JudgingStandFragment],
);

/** Gives works to jurors, and ends judging early when every sheet is in. */
export function useJudgingDesk(contestId: string) {
  const client = useClient();
  const input = { contestId };
  return {
    assign: async () =>
      outcomeOf(
        await client.mutation(PanelAssign, { input }).toPromise(),
        (data) => data.panelAssign,
        (data) => data.panelAssign.contest,
      ),
    closeEarly: async () =>
      outcomeOf(
        await client.mutation(JudgingCloseEarly, { input }).toPromise(),
        (data) => data.judgingCloseEarly,
        (data) => data.judgingCloseEarly.contest,
      ),
  };
}

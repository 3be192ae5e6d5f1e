// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';
import { ScoreSheetFragment } from './score-sheet';

export const ScoreSheetSubmit = graphql(
  `
    mutation ScoreSheetSubmit($input: ScoreSheetSubmitInput!) {
      scoreSheetSubmit(input: $input) {
        assignment {
          ...ScoreSheetParts
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
  [ScoreSheetFragment],
);

const ScoreSheetReopen = graphql(
  `
    mutation ScoreSheetReopen($input: ScoreSheetReopenInput!) {
      scoreSheetReopen(input: $input) {
        assignment {
          ...ScoreSheetParts
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
  [ScoreSheetFragment],
);

/** Hands a sheet in, or takes it back while judging is open. */
export function useScoreSheetEnds(assignmentId: string) {
  const client = useClient();
  return {
    submit: async (revision: number) =>
      outcomeOf(
        await client.mutation(ScoreSheetSubmit, { input: { assignmentId, revision } }).toPromise(),
        (data) => data.scoreSheetSubmit,
        (data) => data.scoreSheetSubmit.assignment,
      ),
    reopen: async () =>
      outcomeOf(
        await client.mutation(ScoreSheetReopen, { input: { assignmentId } }).toPromise(),
        (data) => data.scoreSheetReopen,
        (data) => data.scoreSheetReopen.assignment,
      ),
  };
}

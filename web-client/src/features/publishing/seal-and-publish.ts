// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';
import { PublishingStandFragment } from './publishing-stand';

const TallySeal = graphql(
  `
    mutation TallySeal($input: TallySealInput!) {
      tallySeal(input: $input) {
        contest {
          ...PublishingStand
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
  [PublishingStandFragment],
);

const ScoreSheetsSeal = graphql(
  `
    mutation ScoreSheetsSeal($input: ScoreSheetsSealInput!) {
      scoreSheetsSeal(input: $input) {
        contest {
          ...PublishingStand
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
  [PublishingStandFragment],
);

const ResultsPublish = graphql(
  `
    mutation ResultsPublish($input: ResultsPublishInput!) {
      resultsPublish(input: $input) {
        publication {
          id
        }
        contest {
          ...PublishingStand
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
  [PublishingStandFragment],
);

/** The organiser's three acts at the end of a contest. */
export function useSealAndPublish(contestId: string) {
  const client = useClient();
  return {
    sealTally: async () =>
      outcomeOf(
        await client.mutation(TallySeal, { input: { contestId } }).toPromise(),
        (data) => data.tallySeal,
        (data) => data.tallySeal.contest,
      ),
    sealSheets: async (acceptMissing: boolean) =>
      outcomeOf(
        await client.mutation(ScoreSheetsSeal, { input: { contestId, acceptMissing } }).toPromise(),
        (data) => data.scoreSheetsSeal,
        (data) => data.scoreSheetsSeal.contest,
      ),
    publish: async (digest: string) =>
      outcomeOf(
        await client.mutation(ResultsPublish, { input: { contestId, digest } }).toPromise(),
        (data) => data.resultsPublish,
        (data) => data.resultsPublish.publication,
      ),
  };
}

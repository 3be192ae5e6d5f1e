// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

export const FindingFragment = graphql(`
  fragment FindingShown on VoteFinding @_unmask {
    id
    signal
    work
    ballots
    minutes
    shape
    facts {
      name
      value
    }
  }
`);

export type Finding = ResultOf<typeof FindingFragment>;

export const FindingSheetFragment = graphql(
  `
    fragment FindingSheet on VoteFindingConnection @_unmask {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...FindingShown
        }
      }
    }
  `,
  [FindingFragment],
);

/** What lies on the blind desk. */
export const VoteReviewFragment = graphql(
  `
    fragment VoteReviewShown on VoteReview @_unmask {
      findings(first: 20) {
        ...FindingSheet
      }
      search {
        askedAt
        readPercent
        endedAt
        failed
      }
      thresholds {
        fewest
        times
        burstMinutes
        evenPercent
        onOneWorkPercent
        neighboursPercent
        freshSeconds
        freshPercent
        fastSeconds
        nightFrom
        nightTo
      }
      knowsAddresses
      tracesDestroyedAt
    }
  `,
  [FindingSheetFragment],
);

export type VoteReview = ResultOf<typeof VoteReviewFragment>;
export type Thresholds = VoteReview['thresholds'];

export const VoteReviewSearch = graphql(`
  mutation VoteReviewSearch($input: VoteReviewSearchInput!) {
    voteReviewSearch(input: $input) {
      contest {
        id
        voteReview {
          search {
            askedAt
            endedAt
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

/** Has all ballots looked through again. */
export function useReviewSearch() {
  const client = useClient();
  return async (contestId: string) =>
    outcomeOf(
      await client.mutation(VoteReviewSearch, { input: { contestId } }).toPromise(),
      (data) => data.voteReviewSearch,
      (data) => data.voteReviewSearch.contest,
    );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

/** For how many months files are kept after publication; 0 is for ever. */
export const RetentionFragment = graphql(`
  fragment Retention on Contest @_unmask {
    id
    openedAt
    retention {
      winners
      others
      refused
      drafts
    }
  }
`);

export const PauseFragment = graphql(`
  fragment RetentionPauseShown on Contest @_unmask {
    id
    timeZone
    retentionPause {
      reason
      decidedAt
    }
  }
`);

export type Retention = ResultOf<typeof RetentionFragment>['retention'];

const RetentionSet = graphql(
  `
    mutation RetentionSet($input: RetentionSetInput!) {
      retentionSet(input: $input) {
        contest {
          ...Retention
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
  [RetentionFragment],
);

const RetentionPause = graphql(
  `
    mutation RetentionPause($input: RetentionPauseInput!) {
      retentionPause(input: $input) {
        contest {
          ...RetentionPauseShown
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
  [PauseFragment],
);

const RetentionResume = graphql(
  `
    mutation RetentionResume($input: RetentionResumeInput!) {
      retentionResume(input: $input) {
        contest {
          ...RetentionPauseShown
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
  [PauseFragment],
);

/** The organisers' acts on how long files stay. */
export function useRetention(contestId: string) {
  const client = useClient();
  return {
    set: async (retention: Retention) =>
      outcomeOf(
        await client.mutation(RetentionSet, { input: { contestId, ...retention } }).toPromise(),
        (data) => data.retentionSet,
        (data) => data.retentionSet.contest,
      ),
    pause: async (reason: string) =>
      outcomeOf(
        await client.mutation(RetentionPause, { input: { contestId, reason } }).toPromise(),
        (data) => data.retentionPause,
        (data) => data.retentionPause.contest,
      ),
    resume: async (reason: string) =>
      outcomeOf(
        await client.mutation(RetentionResume, { input: { contestId, reason } }).toPromise(),
        (data) => data.retentionResume,
        (data) => data.retentionResume.contest,
      ),
  };
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';
import { PeriodStandingFragment } from './period-standing';

/** How far each period of a vote has come on its way to a published result. */
export const PeriodDeskFragment = graphql(
  `
    fragment PeriodDesk on Contest @_unmask {
      id
      slug
      timeZone
      prizePeriods {
        all {
          number
          name {
            vi
            en
          }
          winners
          window {
            opens
            closes
            state
          }
          progress {
            sealedAt
            tallySealedAt
          }
          standing {
            ...PeriodStanding
          }
          publication {
            version
            publishedAt
            standing {
              digest
            }
          }
        }
      }
    }
  `,
  [PeriodStandingFragment],
);

export type PeriodDesk = ResultOf<typeof PeriodDeskFragment>;
export type DeskPeriod = PeriodDesk['prizePeriods']['all'][number];

/** What comes next in a period: of itself, or by an organiser. */
export type NextStep = 'vote' | 'box' | 'before' | 'tally' | 'publish' | 'done';

/** The one order: closed, sealed, decided and counted, published; and no period before the last. */
export function nextStep(period: DeskPeriod, before: DeskPeriod | undefined): NextStep {
  const { window, progress, standing, publication } = period;
  if (window.state !== 'CLOSED') return 'vote';
  if (progress.sealedAt === null) return 'box';
  if (progress.tallySealedAt === null) {
    return before && !before.publication ? 'before' : 'tally';
  }
  const published = publication && (!standing || publication.standing.digest === standing.digest);
  return published ? 'done' : 'publish';
}

const PeriodTallySeal = graphql(
  `
    mutation PeriodTallySeal($input: PeriodTallySealInput!) {
      periodTallySeal(input: $input) {
        contest {
          ...PeriodDesk
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
  [PeriodDeskFragment],
);

const PeriodPublish = graphql(
  `
    mutation PeriodPublish($input: PeriodPublishInput!) {
      periodPublish(input: $input) {
        contest {
          ...PeriodDesk
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
  [PeriodDeskFragment],
);

/** The organiser's two acts at the end of a period. */
export function usePeriodActs(contestId: string, number: number) {
  const client = useClient();
  return {
    sealTally: async () =>
      outcomeOf(
        await client.mutation(PeriodTallySeal, { input: { contestId, number } }).toPromise(),
        (data) => data.periodTallySeal,
        (data) => data.periodTallySeal.contest,
      ),
    publish: async (digest: string) =>
      outcomeOf(
        await client.mutation(PeriodPublish, { input: { contestId, number, digest } }).toPromise(),
        (data) => data.periodPublish,
        (data) => data.periodPublish.contest,
      ),
  };
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type ResultOf } from '@/lib/graphql';

/** The periods of a vote as everybody sees them. */
export const ShownPeriodsFragment = graphql(`
  fragment ShownPeriods on Contest @_unmask {
    slug
    timeZone
    prizePeriods {
      all {
        number
        name {
          vi
          en
        }
        window {
          opens
          closes
        }
        publication {
          version
          winners {
            id
            number
            title
          }
        }
      }
    }
  }
`);

export type ShownPeriods = ResultOf<typeof ShownPeriodsFragment>;
export type ShownPeriod = ShownPeriods['prizePeriods']['all'][number];

export type PeriodState = 'upcoming' | 'open' | 'counting' | 'published';

export function stateOf({ window, publication }: ShownPeriod, now: number): PeriodState {
  if (publication) return 'published';
  if (now < Date.parse(window.opens)) return 'upcoming';
  return now < Date.parse(window.closes) ? 'open' : 'counting';
}

/** The period in which votes are taken now, or the next one; none where all are over. */
export function periodNow(
  all: readonly ShownPeriod[],
  now: number,
): { period: ShownPeriod; open: boolean } | undefined {
  const period = all.find(({ window }) => now < Date.parse(window.closes));
  return period && { period, open: now >= Date.parse(period.window.opens) };
}

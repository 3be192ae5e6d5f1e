// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql } from '@/lib/graphql';

/** One work with its figures. */
export const StandingWorkFragment = graphql(`
  fragment StandingWork on StandingWork {
    entry {
      id
      number
      title
      authors {
        name
      }
    }
    juryScore
    juryPoints
    publicVotes
    weightedVotes
    publicPoints
    total
  }
`);

/** One category in its order. */
export const CategoryStandingFragment = graphql(
  `
    fragment CategoryStanding on CategoryStanding {
      category {
        id
        name {
          vi
          en
        }
      }
      effectiveJuryWeight
      effectivePublicWeight
      places {
        place
        reason {
          vi
          en
        }
        shared {
          vi
          en
        }
        works {
          ...StandingWork
        }
      }
      unplaced {
        entry {
          id
          number
          title
        }
        reason {
          vi
          en
        }
      }
    }
  `,
  [StandingWorkFragment],
);

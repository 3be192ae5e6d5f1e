// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type ResultOf } from '@/lib/graphql';

/** Everything about a contest that its organisers can set. */
export const SetupContestFragment = graphql(`
  fragment SetupContest on Contest @_unmask {
    id
    slug
    openedAt
    colour
    timeZone
    name {
      vi
      en
    }
    organiser {
      vi
      en
    }
    description {
      vi
      en
    }
    rules {
      vi
      en
    }
    consent {
      vi
      en
    }
    calendar {
      intake {
        opens
        closes
      }
      judging {
        opens
        closes
      }
      voting {
        opens
        closes
      }
      publication
    }
    categories {
      id
      name {
        vi
        en
      }
      criteria {
        id
        name {
          vi
          en
        }
        weight
        max
        step
      }
      requirements {
        kinds {
          kind
          minSeconds
          maxSeconds
          maxMegabytes
          minShorterSide
          aspect
          maxPages
        }
        worksPerEntrant
        minParts
        maxParts
        linksRequired
        linkHosts
        publicationRequired
        publishedFrom
        publishedTo
        companions {
          kind
          required
        }
      }
    }
    prizes {
      id
      categoryId
      kind
      name {
        vi
        en
      }
      count
      reward {
        vi
        en
      }
    }
    votePolicy {
      voters
      limit
      scope
      period
      changeable
      weights {
        kind
        thousandths
      }
      visibility
      countStep
      countsHiddenFrom
    }
    ruleSet {
      juryWeight
      publicWeight
      method
      tieBreaks
      explanation {
        vi
        en
      }
    }
    openingChecks {
      code
      message
      field
      retryAfter
    }
  }
`);

export type SetupContest = ResultOf<typeof SetupContestFragment>;

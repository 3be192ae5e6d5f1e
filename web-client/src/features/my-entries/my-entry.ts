// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type ResultOf } from '@/lib/graphql';

/** What an entrant sees of a work of their own. */
export const MyEntryFragment = graphql(`
  fragment MyEntry on Entry @_unmask {
    id
    state
    number
    paperNumber
    title
    createdAt
    submittedAt
    viewerCanEdit
    viewerCanWithdraw
    authors {
      name
    }
    category {
      id
      name {
        vi
        en
      }
    }
    contest {
      id
      slug
      timeZone
      name {
        vi
        en
      }
      calendar {
        intake {
          closes
          state
        }
      }
    }
    disqualification {
      reason
    }
    screening {
      accepted
      reason
      decidedAt
    }
  }
`);

export type MyEntry = ResultOf<typeof MyEntryFragment>;

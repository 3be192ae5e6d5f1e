// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type ResultOf } from '@/lib/graphql';

/** A work as it stands in the queue. */
export const QueueItemFragment = graphql(`
  fragment QueueItem on Entry @_unmask {
    id
    number
    title
    state
    submittedAt
    category {
      id
      name {
        vi
        en
      }
    }
    media {
      id
      state
      durationSeconds
    }
  }
`);

export type QueueItem = ResultOf<typeof QueueItemFragment>;

/** What a screener reads before deciding. */
export const ScreeningWorkFragment = graphql(`
  fragment ScreeningWork on Entry @_unmask {
    id
    number
    title
    description
    state
    submittedAt
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
    screening {
      accepted
      reason
      decidedAt
    }
  }
`);

export type ScreeningWork = ResultOf<typeof ScreeningWorkFragment>;

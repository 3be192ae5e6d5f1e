// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type ResultOf } from '@/lib/graphql';

/** A process that works on files. */
export const WorkerFragment = graphql(`
  fragment Worker on TranscodeWorker @_unmask {
    name
    host
    sandbox
    ffmpeg
    slots
    startedAt
    seenAt
    present
    jobs {
      mediaId
      kind
      size
      transcoding
      progress
      attempt
      maxAttempts
      since
    }
  }
`);

/** A file whose processing went wrong. */
export const FailureFragment = graphql(`
  fragment Failure on FailedFile @_unmask {
    mediaId
    kind
    size
    givenUp
    attempts
    maxAttempts
    at
    reason {
      code
      message
    }
    log
    work {
      contest {
        vi
        en
      }
      number
    }
  }
`);

export type Worker = ResultOf<typeof WorkerFragment>;
export type Failure = ResultOf<typeof FailureFragment>;
export type Queue = { waiting: number; postponed: number; oldestSince: string | null };

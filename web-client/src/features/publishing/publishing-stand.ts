// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type ResultOf } from '@/lib/graphql';

/** How far a contest has come on its way to a published result. */
export const PublishingStandFragment = graphql(`
  fragment PublishingStand on Contest @_unmask {
    id
    slug
    timeZone
    calendar {
      voting {
        closes
        state
      }
      judging {
        closes
        state
      }
    }
    votingProgress {
      total
      ballotBoxSealedAt
      tallySealedAt
      mismatch {
        code
        message
        field
        retryAfter
      }
    }
    judgingProgress {
      assigned
      submitted
      sheetsSealedAt
      jurors {
        name
        assigned
        submitted
      }
    }
    publication {
      id
      version
      publishedAt
    }
  }
`);

export type PublishingStand = ResultOf<typeof PublishingStandFragment>;

export type StepName = 'voting' | 'ballotBox' | 'tally' | 'sheets' | 'standing' | 'publish';
export type StepState =
  | 'done'
  /** The organiser can act now. */
  | 'current'
  /** Comes by itself, or waits for the calendar. */
  | 'waiting'
  /** An earlier step is not done. */
  | 'later'
  | 'failed';
export type Step = { name: StepName; state: StepState; at: string | null };

/** The six steps in their one order; a step can be current only when all before it are done. */
export function stepsOf(contest: PublishingStand): Step[] {
  const { votingProgress: votes, judgingProgress: marks, calendar, publication } = contest;
  const votingClosed = calendar.voting.state === 'CLOSED';
  const judgingClosed = calendar.judging.state === 'CLOSED';
  const bothSealed = votes.tallySealedAt !== null && marks.sheetsSealedAt !== null;
  const raw: [StepName, boolean, string | null, StepState][] = [
    ['voting', votingClosed, calendar.voting.closes, 'waiting'],
    [
      'ballotBox',
      votes.ballotBoxSealedAt !== null,
      votes.ballotBoxSealedAt,
      votes.mismatch ? 'failed' : 'waiting',
    ],
    ['tally', votes.tallySealedAt !== null, votes.tallySealedAt, 'current'],
    [
      'sheets',
      marks.sheetsSealedAt !== null,
      marks.sheetsSealedAt,
      judgingClosed ? 'current' : 'waiting',
    ],
    ['standing', bothSealed, null, 'later'],
    ['publish', publication !== null, publication?.publishedAt ?? null, 'current'],
  ];
  let open = true;
  return raw.map(([name, done, at, otherwise]) => {
    const state: StepState = done && open ? 'done' : open ? otherwise : 'later';
    if (state !== 'done') open = false;
    return { name, state, at: state === 'done' || name === 'voting' ? at : null };
  });
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

const RehearsalStart = graphql(`
  mutation RehearsalStart($input: RehearsalStartInput!) {
    rehearsalStart(input: $input) {
      contest {
        id
        slug
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

const RehearsalAdvance = graphql(`
  mutation RehearsalAdvance($input: RehearsalAdvanceInput!) {
    rehearsalAdvance(input: $input) {
      contest {
        id
        phase
        nextPhase
        nextChange
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

const RehearsalWipe = graphql(`
  mutation RehearsalWipe($input: RehearsalWipeInput!) {
    rehearsalWipe(input: $input) {
      contest {
        id
        slug
        rehearsal {
          id
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

/** Begins a rehearsal of a draft, leads it on, and takes it away. */
export function useRehearsals() {
  const client = useClient();
  return {
    start: async (draftId: string) =>
      outcomeOf(
        await client.mutation(RehearsalStart, { input: { contestId: draftId } }).toPromise(),
        (data) => data.rehearsalStart,
        (data) => data.rehearsalStart.contest,
      ),
    advance: async (rehearsalId: string) =>
      outcomeOf(
        await client.mutation(RehearsalAdvance, { input: { contestId: rehearsalId } }).toPromise(),
        (data) => data.rehearsalAdvance,
        (data) => data.rehearsalAdvance.contest,
      ),
    wipe: async (draftId: string) =>
      outcomeOf(
        await client.mutation(RehearsalWipe, { input: { contestId: draftId } }).toPromise(),
        (data) => data.rehearsalWipe,
        (data) => data.rehearsalWipe.contest,
      ),
  };
}

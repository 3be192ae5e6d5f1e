// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

const ScreeningDecide = graphql(`
  mutation ScreeningDecide($input: ScreeningDecideInput!) {
    screeningDecide(input: $input) {
      entry {
        id
        state
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

const ScreeningUndo = graphql(`
  mutation ScreeningUndo($input: ScreeningUndoInput!) {
    screeningUndo(input: $input) {
      entry {
        id
        state
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

/** Accepts or refuses a work, and takes a decision back. */
export function useScreeningDecisions() {
  const client = useClient();
  return {
    decide: async (entryId: string, accept: boolean, reason?: string) =>
      outcomeOf(
        await client
          .mutation(ScreeningDecide, { input: { entryId, accept, reason: reason ?? null } })
          .toPromise(),
        (data) => data.screeningDecide,
        (data) => data.screeningDecide.entry,
      ),
    undo: async (entryId: string) =>
      outcomeOf(
        await client.mutation(ScreeningUndo, { input: { entryId } }).toPromise(),
        (data) => data.screeningUndo,
        (data) => data.screeningUndo.entry,
      ),
  };
}

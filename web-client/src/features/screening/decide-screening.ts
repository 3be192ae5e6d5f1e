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

const ScreeningRequestCorrection = graphql(`
  mutation ScreeningRequestCorrection($input: ScreeningRequestCorrectionInput!) {
    screeningRequestCorrection(input: $input) {
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

/** What a screener can say about a work. */
export type Verdict =
  | { kind: 'accept'; checklist: number; ticked: string[] }
  | { kind: 'refuse'; reason: string }
  | { kind: 'correct'; reason: string; until: string };

/** Decides on one work, and takes a decision back. */
export function useScreeningDecisions() {
  const client = useClient();
  return {
    decide: async (entryId: string, verdict: Verdict) => {
      if (verdict.kind === 'correct') {
        const { reason, until } = verdict;
        return outcomeOf(
          await client
            .mutation(ScreeningRequestCorrection, { input: { entryId, reason, until } })
            .toPromise(),
          (data) => data.screeningRequestCorrection,
          (data) => data.screeningRequestCorrection.entry,
        );
      }
      const input =
        verdict.kind === 'accept'
          ? { entryId, accept: true, checklist: verdict.checklist, ticked: verdict.ticked }
          : { entryId, accept: false, reason: verdict.reason };
      return outcomeOf(
        await client.mutation(ScreeningDecide, { input }).toPromise(),
        (data) => data.screeningDecide,
        (data) => data.screeningDecide.entry,
      );
    },
    undo: async (entryId: string) =>
      outcomeOf(
        await client.mutation(ScreeningUndo, { input: { entryId } }).toPromise(),
        (data) => data.screeningUndo,
        (data) => data.screeningUndo.entry,
      ),
  };
}

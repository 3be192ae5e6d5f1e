// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';

const ScreeningDecideMany = graphql(`
  mutation ScreeningDecideMany($input: ScreeningDecideManyInput!) {
    screeningDecideMany(input: $input) {
      results {
        entry {
          id
          number
        }
        refusals {
          message
        }
      }
      userErrors {
        message
      }
    }
  }
`);

const ScreeningUndoMany = graphql(`
  mutation ScreeningUndoMany($input: ScreeningUndoManyInput!) {
    screeningUndoMany(input: $input) {
      results {
        entry {
          id
          number
        }
        refusals {
          message
        }
      }
      userErrors {
        message
      }
    }
  }
`);

// The server's own limit.
const AT_ONCE = 100;

export type ManyDecision = {
  accept: boolean;
  reason?: string;
  checklist?: number;
  ticked?: string[];
};

type Result = { entry: { number: string | null }; refusals: { message: string }[] };

/** What came of a batch: how many were done, and which were not and why. */
export type ManyOutcome = {
  batch: string;
  done: number;
  failed: { number: string; message: string }[];
  /** How many got no answer. */
  unanswered: number;
};

function add(outcome: ManyOutcome, results: readonly Result[]): ManyOutcome {
  const failed = results.filter(({ refusals }) => refusals.length > 0);
  return {
    ...outcome,
    done: outcome.done + results.length - failed.length,
    failed: [
      ...outcome.failed,
      ...failed.map(({ entry, refusals }) => ({
        number: entry.number ?? '',
        message: refusals.map(({ message }) => message).join(' '),
      })),
    ],
  };
}

/** Decides on many works by one word, and takes them back by one. */
export function useManyDecisions() {
  const client = useClient();
  const begun = (batch: string): ManyOutcome => ({ batch, done: 0, failed: [], unanswered: 0 });
  return {
    decide: async (ids: readonly string[], decision: ManyDecision) => {
      const batch = crypto.randomUUID();
      let outcome = begun(batch);
      for (let at = 0; at < ids.length; at += AT_ONCE) {
        const entryIds = ids.slice(at, at + AT_ONCE);
        const input = { entryIds, batch, ...decision };
        const answer = await client.mutation(ScreeningDecideMany, { input }).toPromise();
        const results = answer.data?.screeningDecideMany.results;
        outcome = results
          ? add(outcome, results)
          : { ...outcome, unanswered: outcome.unanswered + entryIds.length };
      }
      return outcome;
    },
    undo: async (batch: string) => {
      const answer = await client.mutation(ScreeningUndoMany, { input: { batch } }).toPromise();
      const results = answer.data?.screeningUndoMany.results;
      return results ? add(begun(batch), results) : { ...begun(batch), unanswered: 1 };
    },
  };
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';
import { EntryDraftFragment } from './draft';

const EntrySubmit = graphql(
  `
    mutation EntrySubmit($input: EntrySubmitInput!) {
      entrySubmit(input: $input) {
        entry {
          ...EntryDraft
        }
        userErrors {
          code
          message
          field
          retryAfter
        }
      }
    }
  `,
  [EntryDraftFragment],
);

/** Hands a work in; its answer carries the number by which everybody speaks of it. */
export function useSubmitEntry() {
  const client = useClient();
  return async (entryId: string, revision: number, consentVersion: number) =>
    outcomeOf(
      await client
        .mutation(EntrySubmit, { input: { entryId, revision, consent: true, consentVersion } })
        .toPromise(),
      (data) => data.entrySubmit,
      (data) => data.entrySubmit.entry,
    );
}

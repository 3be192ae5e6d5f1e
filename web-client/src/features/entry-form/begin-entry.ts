// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

const EntryBegin = graphql(`
  mutation EntryBegin($input: EntryBeginInput!) {
    entryBegin(input: $input) {
      entry {
        id
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

/** Begins a draft, which belongs to this device until its owner signs in. */
export function useBeginEntry() {
  const client = useClient();
  return async (contestId: string, categoryId: string) =>
    outcomeOf(
      await client.mutation(EntryBegin, { input: { contestId, categoryId } }).toPromise(),
      (data) => data.entryBegin,
      (data) => data.entryBegin.entry?.id,
    );
}

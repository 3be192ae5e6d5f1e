// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback } from 'react';
import { useClient, type Client } from 'urql';
import type { SaveAnswer } from '@/lib/autosave';
import { serverNow } from '@/lib/clock';
import { graphql } from '@/lib/graphql';
import { draftText, EntryDraftFragment, type DraftText } from './draft';

const EntryUpdate = graphql(
  `
    mutation EntryUpdate($input: EntryUpdateInput!) {
      entryUpdate(input: $input) {
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

const EntryDraftQuery = graphql(
  `
    query EntryDraftAgain($id: ID!) {
      entry(id: $id) {
        ...EntryDraft
      }
    }
  `,
  [EntryDraftFragment],
);

async function conflict(client: Client, id: string): Promise<SaveAnswer<DraftText>> {
  const again = { requestPolicy: 'network-only' } as const;
  const { data } = await client.query(EntryDraftQuery, { id }, again).toPromise();
  if (!data?.entry) return { kind: 'failed' };
  return { kind: 'conflict', revision: data.entry.revision, value: draftText(data.entry) };
}

async function save(
  client: Client,
  entryId: string,
  draft: DraftText,
  revision: number,
): Promise<SaveAnswer<DraftText>> {
  const { categoryId, title, description, contact, declared } = draft;
  const authors = draft.authors
    .map((name, i) => ({
      name: name.trim(),
      role: draft.details?.[i]?.role ?? '',
      bornOn: draft.details?.[i]?.bornOn ?? null,
    }))
    .filter(({ name }) => name !== '');
  const unitId = draft.unitId === undefined ? undefined : (draft.unitId ?? '');
  const input = {
    entryId,
    revision,
    categoryId,
    title,
    description,
    authors,
    unitId,
    contact,
    declared,
  };
  const { data } = await client.mutation(EntryUpdate, { input }).toPromise();
  if (!data) return { kind: 'failed' };
  const { entry, userErrors } = data.entryUpdate;
  if (userErrors.some(({ code }) => code === 'ENTRY_CHANGED_ELSEWHERE')) {
    return conflict(client, entryId);
  }
  if (userErrors.length > 0) return { kind: 'refused', errors: userErrors };
  if (!entry) return { kind: 'failed' };
  const at = new Date(serverNow()).toISOString();
  return { kind: 'saved', revision: entry.revision, at, value: draftText(entry) };
}

/** Keeps a draft on the server, naming the revision that it saw. */
export function useSaveEntry(entryId: string) {
  const client = useClient();
  return useCallback(
    (draft: DraftText, revision: number) => save(client, entryId, draft, revision),
    [client, entryId],
  );
}

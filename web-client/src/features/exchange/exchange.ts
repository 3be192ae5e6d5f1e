// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { accessToken } from '@/lib/auth';
import { graphql, type EnumOf, type ResultOf } from '@/lib/graphql';
import { currentLanguage } from '@/lib/language';
import { outcomeOf, type Outcome, type UserError } from '@/lib/user-errors';

export type TableKind = EnumOf<'TableKind'>;
export const kinds: readonly TableKind[] = ['UNITS', 'COORDINATORS', 'JURORS', 'ENTRIES'];

export const ImportFragment = graphql(`
  fragment ImportHead on Import @_unmask {
    id
    kind
    state
    fileName
    sha256
    createdAt
    confirmedAt
    undoneAt
    newCount
    changedCount
    unchangedCount
    faultyCount
    ignored
    createdBy {
      id
      name
    }
    columns {
      id
      name {
        vi
        en
      }
    }
  }
`);

export type ImportHead = ResultOf<typeof ImportFragment>;

export const ImportRowsQuery = graphql(`
  query ImportRows($id: ID!, $after: String, $status: RowStatus) {
    node(id: $id) {
      ... on Import {
        id
        rows(first: 50, after: $after, status: $status) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              number
              status
              faults {
                code
                message
              }
              cells {
                column
                text
                before
                faults {
                  code
                  message
                }
              }
            }
          }
        }
      }
    }
  }
`);

type RowsNode = Extract<NonNullable<ResultOf<typeof ImportRowsQuery>['node']>, { rows: unknown }>;
export type ImportRow = RowsNode['rows']['edges'][number]['node'];

const ImportConfirm = graphql(`
  mutation ImportConfirm($input: ImportConfirmInput!) {
    importConfirm(input: $input) {
      import {
        id
        state
        confirmedAt
      }
      links {
        name
        url
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

const ImportDiscard = graphql(`
  mutation ImportDiscard($input: ImportDiscardInput!) {
    importDiscard(input: $input) {
      import {
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

const ImportUndo = graphql(`
  mutation ImportUndo($input: ImportUndoInput!) {
    importUndo(input: $input) {
      import {
        id
        state
        undoneAt
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

const ExportCreate = graphql(`
  mutation ExportCreate($input: ExportCreateInput!) {
    exportCreate(input: $input) {
      url
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

export type InvitedLink = { name: string; url: string };

type Answer = { importId: string | null; userErrors: { code: string; message: string }[] };

/** Sends a file as its bare bytes; the answer names the preview. */
export async function uploadTable(
  contestId: string,
  kind: TableKind,
  file: File,
): Promise<Outcome<string>> {
  const query = new URLSearchParams({ contestId, kind, fileName: file.name });
  try {
    const token = await accessToken();
    const response = await fetch(`/exchange/tables?${query.toString()}`, {
      method: 'POST',
      body: file,
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/octet-stream',
        'accept-language': currentLanguage(),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
    });
    const answer = (await response.json()) as Partial<Answer>;
    if (answer.importId) return { kind: 'done', value: answer.importId };
    const errors = (answer.userErrors ?? []).map((error): UserError => ({
      ...error,
      field: null,
      retryAfter: null,
    }));
    return errors.length > 0 ? { kind: 'refused', errors } : { kind: 'failed', offline: false };
  } catch {
    return { kind: 'failed', offline: !navigator.onLine };
  }
}

/** What is done with tables besides uploading them. */
export function useExchange() {
  const client = useClient();
  return {
    confirm: async (importId: string) =>
      outcomeOf(
        await client.mutation(ImportConfirm, { input: { importId } }).toPromise(),
        (data) => data.importConfirm,
        (data): InvitedLink[] => [...(data.importConfirm.links ?? [])],
      ),
    discard: async (importId: string) =>
      outcomeOf(
        await client.mutation(ImportDiscard, { input: { importId } }).toPromise(),
        (data) => data.importDiscard,
        (data) => data.importDiscard.import,
      ),
    undo: async (importId: string) =>
      outcomeOf(
        await client.mutation(ImportUndo, { input: { importId } }).toPromise(),
        (data) => data.importUndo,
        (data) => data.importUndo.import,
      ),
    /** Asks for a link that serves once, and follows it. */
    download: async (
      contestId: string,
      content: EnumOf<'ExportContent'>,
      format: EnumOf<'ExportFormat'>,
    ) => {
      const outcome = outcomeOf(
        await client.mutation(ExportCreate, { input: { contestId, content, format } }).toPromise(),
        (data) => data.exportCreate,
        (data) => data.exportCreate.url,
      );
      if (outcome.kind === 'done') location.assign(outcome.value);
      return outcome;
    },
  };
}

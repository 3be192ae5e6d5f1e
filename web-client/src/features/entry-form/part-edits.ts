// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback, useRef, useState } from 'react';
import { useClient, type Client } from 'urql';
import { graphql, type VariablesOf } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import type { CompanionKind, WorkKind } from './draft-parts';

const PartAdd = graphql(`
  mutation PartAdd($input: PartAddInput!) {
    partAdd(input: $input) {
      entry {
        id
        revision
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

const PartUpdate = graphql(`
  mutation PartUpdate($input: PartUpdateInput!) {
    partUpdate(input: $input) {
      entry {
        id
        revision
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

const PartsArrange = graphql(`
  mutation PartsArrange($input: PartsArrangeInput!) {
    partsArrange(input: $input) {
      entry {
        id
        revision
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

const PartRemove = graphql(`
  mutation PartRemove($input: PartRemoveInput!) {
    partRemove(input: $input) {
      entry {
        id
        revision
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

const CompanionAdd = graphql(`
  mutation CompanionAdd($input: CompanionAddInput!) {
    companionAdd(input: $input) {
      entry {
        id
        revision
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

const CompanionUpdate = graphql(`
  mutation CompanionUpdate($input: CompanionUpdateInput!) {
    companionUpdate(input: $input) {
      entry {
        id
        revision
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

const CompanionRemove = graphql(`
  mutation CompanionRemove($input: CompanionRemoveInput!) {
    companionRemove(input: $input) {
      entry {
        id
        revision
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

const LinkLook = graphql(`
  mutation LinkLook($input: LinkLookInput!) {
    linkLook(input: $input) {
      entry {
        id
        revision
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

const RevisionQuery = graphql(`
  query DraftRevision($id: ID!) {
    entry(id: $id) {
      id
      revision
    }
  }
`);

type Done = { id: string; revision: number };
type Edit = (client: Client, revision: number) => Promise<Outcome<Done>>;
export type PartChange = Omit<VariablesOf<typeof PartUpdate>['input'], 'partId' | 'revision'>;

async function revisionOf(client: Client, id: string): Promise<number | undefined> {
  const again = { requestPolicy: 'network-only' } as const;
  const { data } = await client.query(RevisionQuery, { id }, again).toPromise();
  return data?.entry?.revision;
}

/**
 * Changes what a draft consists of, one change at a time. Each names one thing, so that a revision
 * that has moved meanwhile, by the form's own texts or by an upload, only means asking again.
 */
export function usePartEdits(entryId: string, refresh: () => void) {
  const client = useClient();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Done>>();
  const run = useCallback(
    (edit: Edit): Promise<Outcome<Done>> => {
      const attempt = async () => {
        setBusy(true);
        const revision = await revisionOf(client, entryId);
        const answer: Outcome<Done> =
          revision === undefined
            ? { kind: 'failed', offline: !navigator.onLine }
            : await edit(client, revision);
        setOutcome(answer);
        setBusy(false);
        refresh();
        return answer;
      };
      const result = queue.current.then(attempt, attempt);
      queue.current = result;
      return result;
    },
    [client, entryId, refresh],
  );
  const edits = {
    add: (kind: WorkKind) =>
      run(async (by, revision) =>
        outcomeOf(
          await by.mutation(PartAdd, { input: { entryId, revision, kind } }).toPromise(),
          (data) => data.partAdd,
          (data) => data.partAdd.entry,
        ),
      ),
    update: (partId: string, change: PartChange) =>
      run(async (by, revision) =>
        outcomeOf(
          await by.mutation(PartUpdate, { input: { ...change, partId, revision } }).toPromise(),
          (data) => data.partUpdate,
          (data) => data.partUpdate.entry,
        ),
      ),
    arrange: (partIds: string[]) =>
      run(async (by, revision) =>
        outcomeOf(
          await by.mutation(PartsArrange, { input: { entryId, revision, partIds } }).toPromise(),
          (data) => data.partsArrange,
          (data) => data.partsArrange.entry,
        ),
      ),
    remove: (partId: string) =>
      run(async (by, revision) =>
        outcomeOf(
          await by.mutation(PartRemove, { input: { partId, revision } }).toPromise(),
          (data) => data.partRemove,
          (data) => data.partRemove.entry,
        ),
      ),
    addBeside: (partId: string, kind: CompanionKind) =>
      run(async (by, revision) =>
        outcomeOf(
          await by.mutation(CompanionAdd, { input: { partId, revision, kind } }).toPromise(),
          (data) => data.companionAdd,
          (data) => data.companionAdd.entry,
        ),
      ),
    caption: (companionId: string, caption: string) =>
      run(async (by, revision) =>
        outcomeOf(
          await by
            .mutation(CompanionUpdate, { input: { companionId, revision, caption } })
            .toPromise(),
          (data) => data.companionUpdate,
          (data) => data.companionUpdate.entry,
        ),
      ),
    removeBeside: (companionId: string) =>
      run(async (by, revision) =>
        outcomeOf(
          await by.mutation(CompanionRemove, { input: { companionId, revision } }).toPromise(),
          (data) => data.companionRemove,
          (data) => data.companionRemove.entry,
        ),
      ),
    look: (partId: string) =>
      run(async (by, revision) =>
        outcomeOf(
          await by.mutation(LinkLook, { input: { partId, revision } }).toPromise(),
          (data) => data.linkLook,
          (data) => data.linkLook.entry,
        ),
      ),
  };
  return { edits, busy, outcome };
}

export type PartEdits = ReturnType<typeof usePartEdits>['edits'];

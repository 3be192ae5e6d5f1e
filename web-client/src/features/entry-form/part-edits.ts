// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback, useRef, useState } from 'react';
import { useClient, type Client } from 'urql';
import type { VariablesOf } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import type { CompanionKind, WorkKind } from './draft-parts';
import {
  CompanionAdd,
  CompanionRemove,
  CompanionUpdate,
  CompanionsArrange,
  LinkLook,
  PartAdd,
  PartRemove,
  PartUpdate,
  PartsArrange,
  RevisionQuery,
} from './part-mutations';

type Edit<Value> = (client: Client, revision: number) => Promise<Outcome<Value>>;
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
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const run = useCallback(
    <Value>(edit: Edit<Value>): Promise<Outcome<Value>> => {
      const attempt = async () => {
        setBusy(true);
        const revision = await revisionOf(client, entryId);
        const answer: Outcome<Value> =
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
    /** Behind the others; gives the new part. */
    add: (kind: WorkKind) =>
      run(async (by, revision) =>
        outcomeOf(
          await by.mutation(PartAdd, { input: { entryId, revision, kind } }).toPromise(),
          (data) => data.partAdd,
          (data) => data.partAdd.entry?.parts.at(-1)?.id,
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
    /** So many places behind the others of their part; gives them in their order. */
    addBeside: (partId: string, kind: CompanionKind, count = 1) =>
      run(async (by, revision) =>
        outcomeOf(
          await by.mutation(CompanionAdd, { input: { partId, revision, kind, count } }).toPromise(),
          (data) => data.companionAdd,
          ({ companionAdd: { entry } }) =>
            entry?.parts
              .filter(({ id }) => id === partId)
              .flatMap(({ pictures, companions }) => [...pictures, ...companions])
              .filter((one) => one.kind === kind)
              .slice(-count)
              .map(({ id }) => id),
        ),
      ),
    arrangeBeside: (partId: string, companionIds: string[]) =>
      run(async (by, revision) =>
        outcomeOf(
          await by
            .mutation(CompanionsArrange, { input: { partId, revision, companionIds } })
            .toPromise(),
          (data) => data.companionsArrange,
          (data) => data.companionsArrange.entry,
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

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback } from 'react';
import { useClient, type Client } from 'urql';
import type { SaveAnswer } from '@/lib/autosave';
import { serverNow } from '@/lib/clock';
import { graphql } from '@/lib/graphql';
import {
  isOnScale,
  ScoreSheetFragment,
  sheetDraft,
  type Criterion,
  type SheetDraft,
} from './score-sheet';

export const ScoreSheetSave = graphql(
  `
    mutation ScoreSheetSave($input: ScoreSheetSaveInput!) {
      scoreSheetSave(input: $input) {
        assignment {
          ...ScoreSheetParts
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
  [ScoreSheetFragment],
);

const ScoreSheetAgain = graphql(
  `
    query ScoreSheetAgain($id: ID!) {
      assignment(id: $id) {
        ...ScoreSheetParts
      }
    }
  `,
  [ScoreSheetFragment],
);

async function conflict(client: Client, id: string): Promise<SaveAnswer<SheetDraft>> {
  const again = { requestPolicy: 'network-only' } as const;
  const { data } = await client.query(ScoreSheetAgain, { id }, again).toPromise();
  if (!data?.assignment) return { kind: 'failed' };
  const { revision } = data.assignment.scoreSheet;
  return { kind: 'conflict', revision, value: sheetDraft(data.assignment) };
}

async function save(
  client: Client,
  assignmentId: string,
  criteria: readonly Criterion[],
  draft: SheetDraft,
  revision: number,
): Promise<SaveAnswer<SheetDraft>> {
  // A mark off its scale is said at its slider; it must not keep the others from being saved.
  const marks = criteria
    .map((criterion) => ({ criterion, points: draft.points[criterion.id] ?? '' }))
    .filter(({ criterion, points }) => isOnScale(points, criterion))
    .map(({ criterion, points }) => ({ criterionId: criterion.id, points }));
  const { verdict, comment } = draft;
  const input = { assignmentId, revision, verdict, marks, comment };
  const { data } = await client.mutation(ScoreSheetSave, { input }).toPromise();
  if (!data) return { kind: 'failed' };
  const { assignment, userErrors } = data.scoreSheetSave;
  if (userErrors.some(({ code }) => code === 'SHEET_CHANGED_ELSEWHERE')) {
    return conflict(client, assignmentId);
  }
  if (userErrors.length > 0) return { kind: 'refused', errors: userErrors };
  if (!assignment) return { kind: 'failed' };
  const { revision: saved, savedAt } = assignment.scoreSheet;
  return {
    kind: 'saved',
    revision: saved,
    at: savedAt ?? new Date(serverNow()).toISOString(),
    value: sheetDraft(assignment),
  };
}

/** Keeps a sheet's draft on the server, naming the revision that it saw. */
export function useSaveScoreSheet(assignmentId: string, criteria: readonly Criterion[]) {
  const client = useClient();
  return useCallback(
    (draft: SheetDraft, revision: number) => save(client, assignmentId, criteria, draft, revision),
    [client, assignmentId, criteria],
  );
}

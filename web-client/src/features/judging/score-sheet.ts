// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type ResultOf } from '@/lib/graphql';

/** A juror's marks for one work, as the server holds them. */
export const ScoreSheetFragment = graphql(`
  fragment ScoreSheetParts on Assignment @_unmask {
    id
    code
    work {
      title
      description
      declared {
        text {
          vi
          en
        }
        agrees
      }
      category {
        id
        name {
          vi
          en
        }
        criteria {
          id
          name {
            vi
            en
          }
          weight
          max
          step
        }
      }
    }
    scoreSheet {
      state
      comment
      revision
      savedAt
      submittedAt
      score
      marks {
        points
        criterion {
          id
        }
      }
    }
  }
`);

export type ScoreSheetParts = ResultOf<typeof ScoreSheetFragment>;
export type Criterion = ScoreSheetParts['work']['category']['criteria'][number];

/** What is typed on a sheet: points by criterion, as typed, and the comment. */
export type SheetDraft = { points: Record<string, string>; comment: string };

export function sheetDraft({ scoreSheet }: ScoreSheetParts): SheetDraft {
  const points = scoreSheet.marks.map((mark) => [mark.criterion.id, mark.points] as const);
  return { points: Object.fromEntries(points), comment: scoreSheet.comment };
}

/** Whether points are a mark on the criterion's scale. */
export function isOnScale(points: string, { max, step }: Pick<Criterion, 'max' | 'step'>): boolean {
  if (!/^\d+(\.\d+)?$/.test(points)) return false;
  const value = Number(points);
  const steps = value / Number(step);
  return value <= max && Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** Criteria that still lack a mark on their scale. */
export function unmarked(draft: SheetDraft, criteria: readonly Criterion[]): Criterion[] {
  return criteria.filter((criterion) => !isOnScale(draft.points[criterion.id] ?? '', criterion));
}

/** The weighted score of a complete sheet, 0 to 100, for showing only; the server's figure counts. */
export function previewScore(draft: SheetDraft, criteria: readonly Criterion[]): number | null {
  if (criteria.length === 0 || unmarked(draft, criteria).length > 0) return null;
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const sum = criteria.reduce(
    (total, { id, weight, max }) => total + (weight * Number(draft.points[id])) / max,
    0,
  );
  return weights === 0 ? null : (sum / weights) * 100;
}

/** A criterion's share of the whole in percent. */
export function shareOf(criterion: Criterion, criteria: readonly Criterion[]): number {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return weights === 0 ? 0 : Math.round((criterion.weight / weights) * 100);
}

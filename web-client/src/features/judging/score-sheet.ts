// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type EnumOf, type ResultOf } from '@/lib/graphql';

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
    round {
      number
      method
      name {
        vi
        en
      }
      window {
        opens
        closes
        state
      }
    }
    scoreSheet {
      state
      verdict
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

export type Verdict = EnumOf<'Verdict'>;

export const verdicts: readonly Verdict[] = ['PASS', 'FAIL', 'HOLD'];

const noCriteria: readonly Criterion[] = [];

/** Whether the round asks for a verdict instead of marks. */
export function asksVerdict({ round }: Pick<ScoreSheetParts, 'round'>): boolean {
  return round?.method === 'PASS_FAIL';
}

/** The criteria that the round marks. */
export function markedCriteria(assignment: ScoreSheetParts): readonly Criterion[] {
  return asksVerdict(assignment) ? noCriteria : assignment.work.category.criteria;
}

/** What is said on a sheet: points by criterion, as typed, or the verdict; and the comment. */
export type SheetDraft = {
  points: Record<string, string>;
  verdict: Verdict | null;
  comment: string;
};

export function sheetDraft({ scoreSheet }: ScoreSheetParts): SheetDraft {
  const points = scoreSheet.marks.map((mark) => [mark.criterion.id, mark.points] as const);
  const { verdict, comment } = scoreSheet;
  return { points: Object.fromEntries(points), verdict, comment };
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

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { paths } from '@/lib/paths';
import type { DashboardContest } from './dashboard-page';

export type NextAct = {
  name:
    | 'check'
    | 'open'
    | 'invite'
    | 'screen'
    | 'assign'
    | 'wait'
    | 'sealing'
    | 'publish'
    | 'published';
  count?: number;
  /** Where it is done; absent where there is only waiting. */
  to?: (slug: string) => string;
};

/** The one thing that an organiser should look at next. */
export function nextActOf(contest: DashboardContest): NextAct {
  const checks = contest.openingChecks?.length ?? 0;
  if (contest.publication) return { name: 'published', to: paths.results };
  if (contest.phase === 'DRAFT') {
    return checks > 0
      ? { name: 'check', count: checks, to: paths.contestSetup }
      : { name: 'open', to: paths.contestSetup };
  }
  const { votingProgress: votes, judgingProgress: marks } = contest;
  if (votes.tallySealedAt && marks.sheetsSealedAt) {
    return { name: 'publish', to: paths.contestPublish };
  }
  if (contest.phase === 'SEALING') return { name: 'sealing', to: paths.contestPublish };
  const waiting = contest.waiting?.totalCount ?? 0;
  if (waiting > 0) return { name: 'screen', count: waiting, to: paths.screening };
  const jurors = (contest.members ?? []).some(({ role }) => role === 'JUROR');
  if (!jurors) return { name: 'invite', to: paths.contestPeople };
  if (marks.assigned === 0 && contest.all.totalCount > 0 && contest.phase !== 'INTAKE') {
    return { name: 'assign', to: paths.contestJudging };
  }
  return { name: 'wait' };
}

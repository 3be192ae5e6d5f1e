// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Count } from '@/design/live-number';
import { correctClock, useServerNow } from '@/lib/clock';
import { graphql } from '@/lib/graphql';
import { useLive } from '@/lib/use-live';
import { CountBoard } from './count-board';
import { isHiddenAt, type CountRule } from './count-rule';

const LiveCountsSubscription = graphql(`
  subscription LiveCounts($contestId: ID!) {
    liveCounts(contestId: $contestId) {
      total
      at
      entries {
        entryId
        count
      }
    }
  }
`);

type Followed = { board: CountBoard; step: number | null; hidden: boolean };

const Following = createContext<Followed>({ board: new CountBoard(), step: null, hidden: false });

/** Follows the counts of a contest for everything inside it, as far as its rule lets them be seen. */
export function LiveCounts({
  contestId,
  open,
  published,
  rule,
  children,
}: {
  contestId: string;
  /** Whether voting is open. */
  open: boolean;
  /** Whether the results are out: then counts are seen as they are. */
  published: boolean;
  rule: CountRule;
  children: ReactNode;
}) {
  const [board] = useState(() => new CountBoard());
  const hidden = isHiddenAt(rule, useServerNow()) && !published;
  const step = published ? null : rule.countStep;
  useEffect(() => board.clear(), [board, contestId, hidden]);
  const watching = open && !hidden;
  useLive(LiveCountsSubscription, watching ? { contestId } : null, ({ liveCounts }) => {
    correctClock(liveCounts.at);
    board.show(liveCounts);
  });
  const followed = useMemo(() => ({ board, step, hidden }), [board, step, hidden]);
  return <Following value={followed}>{children}</Following>;
}

/** The votes of one work; the figure read with the page stands until a live one comes. */
export function EntryVotes({
  entryId,
  votes,
  size,
}: {
  entryId: string;
  votes: number | null;
  size?: 'm' | 'l';
}) {
  const { t } = useTranslation('voting');
  const { board, step, hidden } = use(Following);
  const live = useSyncExternalStore(board.follow, () => board.countOf(entryId));
  const value = votes === null || hidden ? null : (live ?? votes);
  const label = t('votes', { count: value ?? 0 });
  return <Count value={value} label={label} step={step} {...(size && { size })} />;
}

/** All votes of the contest. */
export function TotalVotes({ total, size }: { total: number | null; size?: 'm' | 'l' }) {
  const { t } = useTranslation('voting');
  const { board, step, hidden } = use(Following);
  const live = useSyncExternalStore(board.follow, () => board.total());
  const value = total === null || hidden ? null : (live ?? total);
  const label = t('votesInAll', { count: value ?? 0 });
  return <Count value={value} label={label} step={step} {...(size && { size })} />;
}

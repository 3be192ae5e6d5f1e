// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import {
  createContext,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Count } from '@/design/live-number';
import { correctClock } from '@/lib/clock';
import { graphql } from '@/lib/graphql';
import { useLive } from '@/lib/use-live';
import { CountBoard } from './count-board';

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

const Board = createContext(new CountBoard());

/** Follows the counts of a contest for everything inside it. */
export function LiveCounts({
  contestId,
  watching,
  children,
}: {
  contestId: string;
  /** False while there is nothing to follow: counts are hidden, or voting is not open. */
  watching: boolean;
  children: ReactNode;
}) {
  const [board] = useState(() => new CountBoard());
  useEffect(() => board.clear(), [board, contestId]);
  useLive(LiveCountsSubscription, watching ? { contestId } : null, ({ liveCounts }) => {
    correctClock(liveCounts.at);
    board.show(liveCounts);
  });
  return <Board value={board}>{children}</Board>;
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
  const board = use(Board);
  const live = useSyncExternalStore(board.follow, () => board.countOf(entryId));
  const value = votes === null ? null : (live ?? votes);
  return <Count value={value} label={t('votes', { count: value ?? 0 })} {...(size && { size })} />;
}

/** All votes of the contest. */
export function TotalVotes({ total, size }: { total: number | null; size?: 'm' | 'l' }) {
  const { t } = useTranslation('voting');
  const board = use(Board);
  const live = useSyncExternalStore(board.follow, () => board.total());
  const value = total === null ? null : (live ?? total);
  return (
    <Count value={value} label={t('votesInAll', { count: value ?? 0 })} {...(size && { size })} />
  );
}

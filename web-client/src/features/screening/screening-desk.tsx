// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Key, KeyHints, Quiet, Row, Stack } from '@/design/desk';
import { EmptyState, FailureState, Loading, Skeleton } from '@/design/states';
import type { Bilingual } from '@/lib/format';
import { useKeys } from '@/lib/use-keys';
import { BatchBar, BatchOutcome } from './batch-bar';
import type { ManyOutcome } from './decide-many';
import { DeskFilters, type Counts } from './desk-filters';
import { DeskList } from './desk-list';
import type { useDeskPages } from './desk-pages';
import { KeyList } from './key-list';
import type { DeskFilter, ScreeningSetup } from './screening-work';
import classes from './screening.module.css';

/** The list beside the work that is looked at, with everything reachable by keyboard. */
export function ScreeningDesk({
  pages,
  filter,
  counts,
  categories,
  guardians,
  chosen,
  setup,
  canDecide,
  last,
  children,
  onFilter,
  onChoose,
  onNext,
  onChanged,
}: {
  pages: ReturnType<typeof useDeskPages>;
  filter: DeskFilter;
  counts: Counts;
  categories: readonly { id: string; name: Bilingual }[];
  /** Whether the contest asks the guardians of young authors. */
  guardians: boolean;
  chosen: string | undefined;
  setup: ScreeningSetup;
  canDecide: boolean;
  /** The decision just made, with its way back. */
  last: ReactNode;
  children: ReactNode;
  onFilter: (filter: DeskFilter) => void;
  onChoose: (id: string) => void;
  /** Asks for the next work that nobody has open. */
  onNext: () => void;
  /** Many works have changed at once. */
  onChanged: () => void;
}) {
  const { t } = useTranslation('screening');
  const { rows, total, state, loadMore, allIds } = pages;
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<ManyOutcome>();
  const [help, setHelp] = useState(false);
  const from = useRef<number>(undefined);
  const search = useRef<HTMLDivElement>(null);
  const at = rows.findIndex(({ work }) => work.entry.id === chosen);
  const go = (step: number) => {
    const next = rows[at + step];
    if (next) onChoose(next.work.entry.id);
  };
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    n: canDecide ? onNext : undefined,
    '/': () => search.current?.querySelector('input')?.focus(),
    '?': () => setHelp(true),
  });
  const onEnd = useCallback(() => void loadMore(), [loadMore]);
  const clear = () => setMarked(new Set());
  const onMark = (index: number, range: boolean) => {
    const start = range && from.current !== undefined ? from.current : index;
    const [low, high] = [Math.min(start, index), Math.max(start, index)];
    const ids = rows.slice(low, high + 1).map(({ work }) => work.entry.id);
    const next = new Set(marked);
    const off = marked.has(rows[index]?.work.entry.id ?? '');
    for (const id of ids) {
      if (off) next.delete(id);
      else next.add(id);
    }
    from.current = index;
    setMarked(next);
  };
  const onFiltered = useCallback(
    (next: DeskFilter) => {
      setMarked(new Set());
      onFilter(next);
    },
    [onFilter],
  );
  const decides = canDecide && ['WAITING', 'SECOND_LOOK', 'ORGANISER'].includes(filter.pile);

  return (
    <Stack>
      <DeskFilters
        filter={filter}
        counts={counts}
        categories={categories}
        guardians={guardians}
        field={search}
        onChange={onFiltered}
      />
      {last && (
        <div className={classes.last} role="status">
          {last}
        </div>
      )}
      {outcome && (
        <BatchOutcome
          key={`${outcome.batch} ${outcome.done}`}
          outcome={outcome}
          onUndone={(undone) => {
            setOutcome(undone.failed.length + undone.unanswered > 0 ? undone : undefined);
            onChanged();
          }}
        />
      )}
      {marked.size > 0 && (
        <BatchBar
          ids={[...marked]}
          setup={setup}
          onClear={clear}
          onDone={(done) => {
            clear();
            setOutcome(done);
            onChanged();
          }}
        />
      )}
      <div className={classes.desk}>
        <Stack gap="s">
          {state === 'failed' ? (
            <FailureState onRetry={onChanged} />
          ) : state === 'loading' ? (
            <Loading>
              <Skeleton height="12rem" />
            </Loading>
          ) : rows.length === 0 ? (
            <EmptyState icon="check" title={t(`empty_${filter.pile}`)}>
              {t(filter.search || filter.mark || filter.category ? 'emptySearch' : 'emptyText')}
            </EmptyState>
          ) : (
            <>
              <Row between>
                <Quiet>{t('works', { count: total })}</Quiet>
                {decides && (
                  <Button
                    size="s"
                    kind="quiet"
                    onClick={() =>
                      marked.size > 0
                        ? clear()
                        : void allIds().then((ids) => setMarked(new Set(ids)))
                    }
                  >
                    {marked.size > 0 ? t('clearMarks') : t('markAll', { count: total })}
                  </Button>
                )}
              </Row>
              <DeskList
                rows={rows}
                chosen={chosen}
                marked={decides ? marked : undefined}
                onChoose={onChoose}
                onMark={onMark}
                onEnd={onEnd}
              />
            </>
          )}
          <KeyHints>
            <Key>J</Key> {t('next')} <Key>K</Key> {t('previous')} <Key>?</Key> {t('keys')}
          </KeyHints>
        </Stack>
        <div>{children}</div>
      </div>
      <KeyList opened={help} onClose={() => setHelp(false)} />
    </Stack>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Key, KeyHints, Stack } from '@/design/desk';
import { EmptyState } from '@/design/states';
import { useKeys } from '@/lib/use-keys';
import { QueueList } from './queue-list';
import type { QueueItem } from './screening-work';
import classes from './screening.module.css';

export type QueueState = 'SUBMITTED' | 'ACCEPTED' | 'REFUSED';
const states: QueueState[] = ['SUBMITTED', 'ACCEPTED', 'REFUSED'];

/** The work after the given one, else the one before it: what opens by itself after a decision. */
export function nextOf(items: readonly { id: string }[], id: string): string | undefined {
  const at = items.findIndex((item) => item.id === id);
  return items[at + 1]?.id ?? items[at - 1]?.id;
}

/** The queue beside the work that is looked at, with everything reachable by keyboard. */
export function ScreeningDesk({
  items,
  totals,
  state,
  chosen,
  timeZone,
  last,
  children,
  onState,
  onChoose,
}: {
  items: readonly QueueItem[];
  totals: Record<QueueState, number>;
  state: QueueState;
  chosen: string | undefined;
  timeZone: string;
  /** The decision just made, with its way back. */
  last: ReactNode;
  children: ReactNode;
  onState: (state: QueueState) => void;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('screening');
  const at = items.findIndex((item) => item.id === chosen);
  const go = (step: number) => {
    const next = items[at + step];
    if (next) onChoose(next.id);
  };
  useKeys({ j: () => go(1), k: () => go(-1) });
  return (
    <Stack>
      <div className={classes.tabs} role="group" aria-label={t('states')}>
        {states.map((name) => (
          <button
            key={name}
            type="button"
            className={classes.tab}
            aria-pressed={state === name}
            onClick={() => onState(name)}
          >
            {t(`state_${name}`)} ({totals[name]})
          </button>
        ))}
      </div>
      {last && (
        <div className={classes.last} role="status">
          {last}
        </div>
      )}
      {items.length === 0 ? (
        <EmptyState icon="check" title={t(`empty_${state}`)}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <div className={classes.desk}>
          <Stack gap="s">
            <QueueList items={items} chosen={chosen} timeZone={timeZone} onChoose={onChoose} />
            <KeyHints>
              <Key>J</Key> {t('next')} <Key>K</Key> {t('previous')}
            </KeyHints>
          </Stack>
          <div>{children}</div>
        </div>
      )}
    </Stack>
  );
}

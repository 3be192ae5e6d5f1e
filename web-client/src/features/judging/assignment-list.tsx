// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Stack } from '@/design/desk';
import { ProgressBar } from '@/design/progress-bar';
import { Icon } from '@/design/icon';
import { EmptyState } from '@/design/states';
import { Tag, type TagTone } from '@/design/tag';
import { formatDuration, pick, useLanguage } from '@/lib/format';
import { graphql, type EnumOf, type ResultOf } from '@/lib/graphql';
import classes from './judging.module.css';

/** A work in a juror's list: its blind code and how far its sheet is. */
export const AssignmentItemFragment = graphql(`
  fragment AssignmentItem on Assignment @_unmask {
    id
    code
    work {
      title
      durationSeconds
      posterUrl
      category {
        id
        name {
          vi
          en
        }
      }
    }
    scoreSheet {
      state
    }
  }
`);

export type AssignmentItem = ResultOf<typeof AssignmentItemFragment>;
type SheetState = EnumOf<'ScoreSheetState'>;

const tones: Record<SheetState, TagTone> = {
  EMPTY: 'neutral',
  DRAFT: 'warning',
  SUBMITTED: 'success',
  SEALED: 'success',
};
const filters = ['all', 'todo', 'done'] as const;
type Filter = (typeof filters)[number];

export function isDone({ scoreSheet }: AssignmentItem): boolean {
  return scoreSheet.state === 'SUBMITTED' || scoreSheet.state === 'SEALED';
}

/** All works that a juror has to mark, what is left first to the eye. */
export function AssignmentList({
  items,
  pathOf,
}: {
  items: readonly AssignmentItem[];
  pathOf: (id: string) => string;
}) {
  const { t } = useTranslation('score-sheet');
  const language = useLanguage();
  const [filter, setFilter] = useState<Filter>('all');
  const done = items.filter(isDone).length;
  const shown = items.filter((item) => filter === 'all' || isDone(item) === (filter === 'done'));
  const counts = { all: items.length, todo: items.length - done, done };
  return (
    <Stack>
      <div>
        <p className={classes.progress}>
          <strong>{t('progress', { done, total: items.length })}</strong>
        </p>
        <ProgressBar
          percent={items.length === 0 ? 0 : (done / items.length) * 100}
          label={t('progress', { done, total: items.length })}
        />
      </div>
      <div className={classes.filters} role="group" aria-label={t('filter')}>
        {filters.map((name) => (
          <button
            key={name}
            type="button"
            className={classes.filter}
            aria-pressed={filter === name}
            onClick={() => setFilter(name)}
          >
            {t(`filter_${name}`)} ({counts[name]})
          </button>
        ))}
      </div>
      {shown.length === 0 && <EmptyState icon="check" title={t(`none_${filter}`)} />}
      <ul className={classes.list}>
        {shown.map((item) => (
          <li key={item.id}>
            <Link to={pathOf(item.id)} className={classes.work}>
              <span className={classes.poster}>
                {item.work.posterUrl ? (
                  <img src={item.work.posterUrl} alt="" loading="lazy" />
                ) : (
                  <Icon name={item.work.durationSeconds === null ? 'page' : 'play'} size={24} />
                )}
              </span>
              <span className={classes.workWords}>
                <span className={classes.code}>{item.code}</span>
                <strong>{item.work.title}</strong>
                <span className={classes.quiet}>
                  {pick(item.work.category.name, language)}
                  {item.work.durationSeconds !== null &&
                    ` · ${formatDuration(item.work.durationSeconds)}`}
                </span>
              </span>
              <Tag tone={tones[item.scoreSheet.state]}>{t(`state_${item.scoreSheet.state}`)}</Tag>
            </Link>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

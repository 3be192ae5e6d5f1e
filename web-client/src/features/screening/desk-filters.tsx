// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField, SelectField } from '@/design/fields';
import { pick, useLanguage, type Bilingual } from '@/lib/format';
import type { DeskFilter, Pile } from './screening-work';
import classes from './screening.module.css';

export type Counts = Partial<Record<Pile, number>>;

const always: Pile[] = ['WAITING', 'ACCEPTED', 'REFUSED'];
const piles: Pile[] = ['WAITING', 'SECOND_LOOK', 'ORGANISER', 'CORRECTION', 'ACCEPTED', 'REFUSED'];

function marks(guardians: boolean): DeskFilter['mark'][] {
  return guardians ? ['', 'flagged', 'claimed', 'guardian'] : ['', 'flagged', 'claimed'];
}

/** Which of the works to show. */
export function DeskFilters({
  filter,
  counts,
  categories,
  guardians,
  field,
  onChange,
}: {
  filter: DeskFilter;
  counts: Counts;
  categories: readonly { id: string; name: Bilingual }[];
  /** Whether the contest asks the guardians of young authors. */
  guardians: boolean;
  field: RefObject<HTMLDivElement | null>;
  onChange: (filter: DeskFilter) => void;
}) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const [typed, setTyped] = useState(filter.search);
  useEffect(() => {
    if (typed === filter.search) return;
    const timer = setTimeout(() => onChange({ ...filter, search: typed }), 300);
    return () => clearTimeout(timer);
  }, [typed, filter, onChange]);
  return (
    <>
      <div className={classes.tabs} role="group" aria-label={t('states')}>
        {piles
          .filter((pile) => always.includes(pile) || pile === filter.pile || counts[pile])
          .map((pile) => (
            <button
              key={pile}
              type="button"
              className={classes.tab}
              aria-pressed={filter.pile === pile}
              onClick={() => onChange({ ...filter, pile })}
            >
              {t(`pile_${pile}`)} ({counts[pile] ?? 0})
            </button>
          ))}
      </div>
      <div className={classes.filters} ref={field}>
        <SearchField
          label={t('search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {categories.length > 1 && (
          <SelectField
            label={t('category')}
            value={filter.category}
            options={[
              { value: '', label: t('allCategories') },
              ...categories.map(({ id, name }) => ({ value: id, label: pick(name, language) })),
            ]}
            onChange={(event) => onChange({ ...filter, category: event.target.value })}
          />
        )}
        <SelectField
          label={t('marks')}
          value={filter.mark}
          options={marks(guardians).map((value) => ({
            value,
            label: t(`mark_${value || 'any'}`),
          }))}
          onChange={(event) =>
            onChange({ ...filter, mark: event.target.value as DeskFilter['mark'] })
          }
        />
      </div>
    </>
  );
}

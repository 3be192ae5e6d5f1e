// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField, SelectField } from '@/design/fields';
import { pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import classes from './gallery-filters.module.css';

export const GalleryFiltersFragment = graphql(`
  fragment GalleryFilters on Category {
    id
    name {
      vi
      en
    }
  }
`);

/** What the gallery shows; lives in the address, so that it can be shared. */
export type GalleryFilter = { search: string; category: string; order: 'number' | 'votes' };

export function GalleryFilters({
  categories,
  filter,
  onChange,
}: {
  categories: readonly FragmentOf<typeof GalleryFiltersFragment>[];
  filter: GalleryFilter;
  onChange: (filter: GalleryFilter) => void;
}) {
  const { t } = useTranslation('entry');
  const language = useLanguage();
  const [typed, setTyped] = useState(filter.search);
  const known = readFragment(GalleryFiltersFragment, categories);
  useEffect(() => {
    const search = typed.normalize('NFC').trim();
    if (search === filter.search) return;
    const timer = setTimeout(() => onChange({ ...filter, search, order: 'number' }), 350);
    return () => clearTimeout(timer);
  }, [typed, filter, onChange]);
  return (
    <div className={classes.filters} role="search">
      <SearchField
        label={t('searchLabel')}
        value={typed}
        maxLength={80}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {known.length > 1 && (
        <SelectField
          label={t('categoryLabel')}
          value={filter.category}
          onChange={(event) => onChange({ ...filter, category: event.currentTarget.value })}
          options={[
            { value: '', label: t('allCategories') },
            ...known.map(({ id, name }) => ({ value: id, label: pick(name, language) })),
          ]}
        />
      )}
      <SelectField
        label={t('orderLabel')}
        value={filter.order}
        disabled={filter.search !== ''}
        onChange={(event) =>
          onChange({ ...filter, order: event.currentTarget.value === 'votes' ? 'votes' : 'number' })
        }
        options={[
          { value: 'number', label: t('orderNumber') },
          { value: 'votes', label: t('orderVotes') },
        ]}
      />
    </div>
  );
}

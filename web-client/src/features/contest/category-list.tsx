// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import classes from './category-list.module.css';

export const CategoryListFragment = graphql(`
  fragment CategoryList on Category {
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
    }
  }
`);

/** The categories with the criteria by which the jury marks. */
export function CategoryList({
  categories,
}: {
  categories: readonly FragmentOf<typeof CategoryListFragment>[];
}) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  return (
    <div className={classes.list}>
      {readFragment(CategoryListFragment, categories).map(({ id, name, criteria }) => {
        const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
        return (
          <article key={id} className={classes.category}>
            <h3>{pick(name, language)}</h3>
            <ul>
              {criteria.map((criterion) => {
                const share = Math.round((criterion.weight / total) * 100);
                return (
                  <li key={criterion.id}>
                    <span>{pick(criterion.name, language)}</span>
                    <span className={classes.figures}>
                      {t('criterion', { share, max: criterion.max })}
                    </span>
                    <span className={classes.bar} aria-hidden="true">
                      <span style={{ width: `${share}%` }} />
                    </span>
                  </li>
                );
              })}
            </ul>
          </article>
        );
      })}
    </div>
  );
}

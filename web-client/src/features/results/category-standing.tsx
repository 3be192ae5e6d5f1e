// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatDecimal, pick, useLanguage } from '@/lib/format';
import { type FragmentOf, readFragment } from '@/lib/graphql';
import classes from './category-standing.module.css';
import { type Exclusion, ExcludedVotes } from './excluded-votes';
import { Podium } from './podium';
import { PlacesTable, type Weights } from './places-table';
import { CategoryStandingFragment } from './standing-fragments';

/** The result of one category: the first three, everybody, and how much each side decided. */
export function CategoryStanding({
  slug,
  weights,
  standing,
  exclusions,
}: {
  slug: string;
  weights: Weights;
  standing: FragmentOf<typeof CategoryStandingFragment>;
  /** Votes that do not count; left out where nothing is published yet. */
  exclusions?: readonly Exclusion[];
}) {
  const { t } = useTranslation('results');
  const language = useLanguage();
  const { category, places, unplaced, effectiveJuryWeight, effectivePublicWeight } = readFragment(
    CategoryStandingFragment,
    standing,
  );
  return (
    <section className={classes.category} aria-labelledby={`category-${category.id}`}>
      <h2 id={`category-${category.id}`}>{pick(category.name, language)}</h2>
      <Podium slug={slug} places={places.filter(({ place }) => place <= 3)} />
      <PlacesTable slug={slug} weights={weights} places={places} />
      {unplaced.length > 0 && (
        <div className={classes.unplaced}>
          <h3>{t('unplaced')}</h3>
          <ul>
            {unplaced.map(({ entry, reason }) => (
              <li key={entry.id}>
                {entry.number} {entry.title}
                <span>{pick(reason, language)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={classes.weights}>
        <strong>
          {t('effective', {
            jury: formatDecimal(effectiveJuryWeight, 1, language),
            public: formatDecimal(effectivePublicWeight, 1, language),
          })}
        </strong>{' '}
        {t('effectiveMeaning')}
      </p>
      {exclusions && <ExcludedVotes exclusions={exclusions} />}
    </section>
  );
}

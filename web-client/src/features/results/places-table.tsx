// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDecimal, formatNumber, pick, useLanguage, type Bilingual } from '@/lib/format';
import { type FragmentOf, readFragment, type ResultOf } from '@/lib/graphql';
import { numberInPath, paths } from '@/lib/paths';
import { PartsBar } from './parts-bar';
import { PlaceBadge } from './place-badge';
import classes from './places-table.module.css';
import { StandingWorkFragment } from './standing-fragments';
import { WhyThisPlace } from './why-this-place';

/** How much of a total each side gives, as declared in the rules. */
export type Weights = { juryWeight: number; publicWeight: number };

type Place = {
  place: number;
  reason: Bilingual | null;
  /** Why several works share the place. */
  shared: Bilingual | null;
  works: readonly FragmentOf<typeof StandingWorkFragment>[];
};

/** All places with both parts, and between two places the sentence that says what separates them. */
export function PlacesTable({
  slug,
  weights,
  places,
}: {
  slug: string;
  weights: Weights;
  places: readonly Place[];
}) {
  const { t } = useTranslation('results');
  const language = useLanguage();
  const most = Math.max(
    ...places.flatMap(({ works }) =>
      readFragment(StandingWorkFragment, works).map(({ total }) => Number(total)),
    ),
    0,
  );
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{t('tableCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columnPlace')}</th>
          <th scope="col">{t('columnWork')}</th>
          <th scope="col">{t('columnParts')}</th>
          <th scope="col" className={classes.figure}>
            {t('columnTotal')}
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ place, works, shared, reason }) => (
          <Fragment key={place}>
            {readFragment(StandingWorkFragment, works).map((work) => (
              <WorkRow
                key={work.entry.id}
                slug={slug}
                weights={weights}
                place={place}
                work={work}
                most={most}
              />
            ))}
            {[shared, reason].map(
              (why, position) =>
                why && (
                  <tr className={classes.reason} key={position}>
                    <td colSpan={4}>
                      <WhyThisPlace sentence={pick(why, language)} />
                    </td>
                  </tr>
                ),
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function WorkRow(props: {
  slug: string;
  weights: Weights;
  place: number;
  work: ResultOf<typeof StandingWorkFragment>;
  most: number;
}) {
  const { slug, place, work, most } = props;
  const { juryWeight, publicWeight } = props.weights;
  const part = (points: string, weight: number) =>
    (Number(points) * weight) / (juryWeight + publicWeight);
  const { t } = useTranslation('results');
  const language = useLanguage();
  const { entry, juryPoints, juryScore, publicPoints, publicVotes, weightedVotes, total } = work;
  return (
    <tr>
      <td className={classes.place}>
        <PlaceBadge place={place} />
      </td>
      <td className={classes.work}>
        <span className={classes.number}>{entry.number}</span>{' '}
        {entry.number ? (
          <Link to={paths.entry(slug, numberInPath(entry.number))}>{entry.title}</Link>
        ) : (
          entry.title
        )}
      </td>
      <td className={classes.parts}>
        <PartsBar
          jury={part(juryPoints, juryWeight)}
          voters={part(publicPoints, publicWeight)}
          most={most}
        />
        <span className={classes.legend}>
          {t('juryPart', {
            points: formatDecimal(juryPoints, 2, language),
            weight: juryWeight,
            score: formatDecimal(juryScore, 2, language),
          })}
          {' · '}
          {t('publicPart', {
            points: formatDecimal(publicPoints, 2, language),
            weight: publicWeight,
            count: publicVotes,
            votes: formatNumber(publicVotes, language),
          })}
          {weightedVotes !== null &&
            ` · ${t('weightedVotes', { votes: formatDecimal(weightedVotes, 2, language) })}`}
        </span>
      </td>
      <td className={classes.figure}>
        <strong>{formatDecimal(total, 2, language)}</strong>
      </td>
    </tr>
  );
}

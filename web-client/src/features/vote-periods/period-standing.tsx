// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDecimal, formatNumber, pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { numberInPath, paths } from '@/lib/paths';
import classes from './vote-periods.module.css';

/** Places by votes alone. */
export const PeriodStandingFragment = graphql(`
  fragment PeriodStanding on Standing @_unmask {
    digest
    categories {
      category {
        id
        name {
          vi
          en
        }
      }
      places {
        place
        reason {
          vi
          en
        }
        shared {
          vi
          en
        }
        works {
          entry {
            id
            number
            title
          }
          publicVotes
          weightedVotes
        }
      }
    }
  }
`);

type Standing = ResultOf<typeof PeriodStandingFragment>;

/** One category of a period: places, votes, and why one stands above the next. */
export function PeriodPlaces({
  slug,
  standing,
}: {
  slug: string;
  standing: Standing['categories'][number];
}) {
  const { t } = useTranslation('periods');
  const language = useLanguage();
  const { category, places } = standing;
  return (
    <div className={classes.scroll}>
      <table className={classes.places}>
        <caption className="visually-hidden">{pick(category.name, language)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('columnPlace')}</th>
            <th scope="col">{t('columnWork')}</th>
            <th scope="col">{t('columnVotes')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ place, works, reason, shared }) => (
            <Fragment key={place}>
              {works.map(({ entry, publicVotes, weightedVotes }) => (
                <tr key={entry.id}>
                  <td>{place}</td>
                  <td>
                    {entry.number}{' '}
                    {entry.number ? (
                      <Link to={paths.entry(slug, numberInPath(entry.number))}>{entry.title}</Link>
                    ) : (
                      entry.title
                    )}
                  </td>
                  <td>
                    {formatNumber(publicVotes, language)}
                    {weightedVotes !== null &&
                      ` (${t('weighted', { votes: formatDecimal(weightedVotes, 2, language) })})`}
                  </td>
                </tr>
              ))}
              {[shared, reason].map(
                (why, position) =>
                  why && (
                    <tr className={classes.reason} key={position}>
                      <td />
                      <td colSpan={2}>{pick(why, language)}</td>
                    </tr>
                  ),
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { roman } from '@/lib/roman';
import classes from './edition-list.module.css';

export const EditionListFragment = graphql(`
  fragment EditionList on Contest {
    slug
    edition {
      number
      year
      seriesName {
        vi
        en
      }
    }
    editions {
      id
      slug
      edition {
        number
        year
      }
    }
  }
`);

/** The other editions of the series, latest first; nothing for a contest that stands alone. */
export function EditionList({ contest }: { contest: FragmentOf<typeof EditionListFragment> }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { slug, edition, editions } = readFragment(EditionListFragment, contest);
  if (!edition) return null;
  return (
    <div>
      <p className={classes.series}>{pick(edition.seriesName, language)}</p>
      <ul className={classes.list}>
        {editions.map((one) => (
          <li key={one.id}>
            <Link
              to={paths.contest(one.slug)}
              aria-current={one.slug === slug ? 'page' : undefined}
            >
              {t('edition', {
                number: roman(one.edition?.number ?? 1),
                year: one.edition?.year,
              })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDecimal, useLanguage } from '@/lib/format';
import { type FragmentOf, readFragment } from '@/lib/graphql';
import { numberInPath, paths } from '@/lib/paths';
import { PlaceBadge } from './place-badge';
import classes from './podium.module.css';
import { StandingWorkFragment } from './standing-fragments';

type Place = { place: number; works: readonly FragmentOf<typeof StandingWorkFragment>[] };

/** The first three places, the winner in the middle where there is room. */
export function Podium({ slug, places }: { slug: string; places: readonly Place[] }) {
  return (
    <ol className={classes.podium}>
      {places.map(({ place, works }) => (
        <li key={place} data-place={place}>
          <PlaceBadge place={place} large={place === 1} />
          {readFragment(StandingWorkFragment, works).map((work) => (
            <Winner key={work.entry.id} slug={slug} work={work} />
          ))}
        </li>
      ))}
    </ol>
  );
}

type Work = {
  total: string;
  entry: {
    number: string | null;
    title: string;
    authors: readonly { name: string }[] | null;
  };
};

function Winner({ slug, work: { entry, total } }: { slug: string; work: Work }) {
  const { t } = useTranslation('results');
  const language = useLanguage();
  return (
    <div className={classes.winner}>
      <span className={classes.number}>{entry.number}</span>
      <h3>
        {entry.number ? (
          <Link to={paths.entry(slug, numberInPath(entry.number))}>{entry.title}</Link>
        ) : (
          entry.title
        )}
      </h3>
      {entry.authors && entry.authors.length > 0 && (
        <p>{entry.authors.map(({ name }) => name).join(', ')}</p>
      )}
      <p className={classes.total}>
        {t('totalPoints', { total: formatDecimal(total, 2, language) })}
      </p>
    </div>
  );
}

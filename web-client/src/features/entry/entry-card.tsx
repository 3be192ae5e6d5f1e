// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Skeleton } from '@/design/states';
import { pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import { numberInPath, paths } from '@/lib/paths';
import classes from './entry-card.module.css';
import { NumberPlate } from './number-plate';
import { Poster } from './poster';

export const EntryCardFragment = graphql(`
  fragment EntryCard on Entry {
    id
    number
    title
    category {
      name {
        vi
        en
      }
    }
    authors {
      name
    }
    media: cover {
      posterUrl
      durationSeconds
      width
      height
    }
  }
`);

/** A work in the gallery; `count` is the place for its votes. */
export function EntryCard({
  slug,
  entry,
  count,
}: {
  slug: string;
  entry: FragmentOf<typeof EntryCardFragment>;
  count?: ReactNode;
}) {
  const language = useLanguage();
  const { number, title, category, authors, media } = readFragment(EntryCardFragment, entry);
  return (
    <article className={classes.card}>
      <Poster
        url={media?.posterUrl}
        durationSeconds={media?.durationSeconds}
        portrait={(media?.height ?? 0) > (media?.width ?? 0)}
      />
      <div className={classes.words}>
        <div className={classes.line}>
          {number && <NumberPlate number={number} />}
          <span className={classes.category}>{pick(category.name, language)}</span>
        </div>
        <h3>
          {number ? <Link to={paths.entry(slug, numberInPath(number))}>{title}</Link> : title}
        </h3>
        {authors && authors.length > 0 && (
          <p className={classes.authors}>{authors.map(({ name }) => name).join(', ')}</p>
        )}
        {count && <div className={classes.count}>{count}</div>}
      </div>
    </article>
  );
}

/** The same shape while the gallery is loading. */
export function EntryCardSkeleton() {
  return (
    <div className={classes.card}>
      <div className={classes.placeholder} />
      <div className={classes.words}>
        <Skeleton width="40%" />
        <Skeleton height="1.3em" />
        <Skeleton width="60%" />
      </div>
    </div>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { CardGrid } from '@/design/card';
import { EmptyState, FailureState, LivePart, Loading } from '@/design/states';
import { EntryCard, EntryCardFragment, EntryCardSkeleton } from '@/features/entry/entry-card';
import type { GalleryFilter } from '@/features/entry/gallery-filters';
import { EntryVotes } from '@/features/voting/live-counts';
import { graphql } from '@/lib/graphql';
import { useOnline } from '@/lib/use-online';
import classes from './gallery-page.module.css';

const SheetFragment = graphql(
  `
    fragment GallerySheet on EntryConnection @_unmask {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          votes
          ...EntryCard
        }
      }
    }
  `,
  [EntryCardFragment],
);

const ByNumberQuery = graphql(
  `
    query EntriesByNumber($slug: String!, $after: String, $categoryId: ID, $search: String) {
      contest(slug: $slug) {
        id
        sheet: entries(first: 24, after: $after, categoryId: $categoryId, search: $search) {
          ...GallerySheet
        }
      }
    }
  `,
  [SheetFragment],
);

const ByVotesQuery = graphql(
  `
    query EntriesByVotes($slug: String!, $after: String, $categoryId: ID) {
      contest(slug: $slug) {
        id
        sheet: entriesByVotes(first: 24, after: $after, categoryId: $categoryId) {
          ...GallerySheet
        }
      }
    }
  `,
  [SheetFragment],
);

/** Some two dozen works, and the way to the next. */
export function GallerySheet(props: {
  slug: string;
  filter: GalleryFilter;
  showVotes: boolean;
  after: string | null;
  onMore: ((cursor: string) => void) | undefined;
}) {
  const { slug, filter, showVotes, after, onMore } = props;
  const { t } = useTranslation(['entry', 'common']);
  const online = useOnline();
  const [{ data, error }, refresh] = useSheet(slug, filter, after);
  const sheet = data?.contest?.sheet;
  if (!sheet) {
    return error ? (
      <FailureState offline={!online} onRetry={() => refresh({ requestPolicy: 'network-only' })} />
    ) : (
      <SheetSkeleton />
    );
  }
  if (sheet.totalCount === 0) {
    return filter.search || filter.category ? (
      <EmptyState icon="search" title={t('nothingFound')}>
        {t('nothingFoundText')}
      </EmptyState>
    ) : (
      <EmptyState icon="play" title={t('galleryEmpty')}>
        {t('galleryEmptyText')}
      </EmptyState>
    );
  }
  const next = sheet.pageInfo.hasNextPage && sheet.pageInfo.endCursor;
  return (
    <>
      {after === null && (
        <p className={classes.found} role="status">
          {t('found', { count: sheet.totalCount })}
        </p>
      )}
      <CardGrid>
        {sheet.edges.map(({ node }) => (
          <li key={node.id}>
            <EntryCard
              slug={slug}
              entry={node}
              count={
                showVotes && (
                  <LivePart>
                    <EntryVotes entryId={node.id} votes={node.votes} />
                  </LivePart>
                )
              }
            />
          </li>
        ))}
      </CardGrid>
      {next && onMore && (
        <div className={classes.more}>
          <Button onClick={() => onMore(next)}>{t('common:loadMore')}</Button>
        </div>
      )}
    </>
  );
}

function useSheet(slug: string, filter: GalleryFilter, after: string | null) {
  const byVotes = filter.order === 'votes' && filter.search === '';
  const categoryId = filter.category || null;
  const ranked = useQuery({
    query: ByVotesQuery,
    variables: { slug, after, categoryId },
    pause: !byVotes,
  });
  const numbered = useQuery({
    query: ByNumberQuery,
    variables: { slug, after, categoryId, search: filter.search || null },
    pause: byVotes,
  });
  return byVotes ? ranked : numbered;
}

function SheetSkeleton() {
  return (
    <Loading>
      <CardGrid>
        {[1, 2, 3, 4, 5, 6].map((i) => (
          <li key={i}>
            <EntryCardSkeleton />
          </li>
        ))}
      </CardGrid>
    </Loading>
  );
}

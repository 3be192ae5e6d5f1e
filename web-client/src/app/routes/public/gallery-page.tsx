// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { NotFoundPage } from '@/app/not-found-page';
import { QueryView } from '@/app/query-view';
import { CardGrid } from '@/design/card';
import { Quiet, Stack } from '@/design/desk';
import { Accented, Page } from '@/design/page';
import { LivePart, Note, Skeleton } from '@/design/states';
import { ContestStrip, ContestStripFragment } from '@/features/contest/contest-strip';
import { SuspensionNotice, SuspensionNoticeFragment } from '@/features/contest/suspension-notice';
import { PeriodNow } from '@/features/vote-periods/period-list';
import { ShownPeriodsFragment } from '@/features/vote-periods/shown-periods';
import { CountRuleFragment, CountRuleText } from '@/features/contest/count-rule-text';
import {
  DisqualifiedPageFragment,
  DisqualifiedPages,
} from '@/features/disqualification/disqualified-pages';
import { EntryCardSkeleton } from '@/features/entry/entry-card';
import {
  type GalleryFilter,
  GalleryFilters,
  GalleryFiltersFragment,
} from '@/features/entry/gallery-filters';
import { LiveCounts, TotalVotes } from '@/features/voting/live-counts';
import { ViewerVotesLeft } from '@/features/voting/viewer-votes-left';
import { pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { usePageTitle } from '@/lib/use-page-title';
import classes from './gallery-page.module.css';
import { GallerySheet } from './gallery-sheet';

const GalleryQuery = graphql(
  `
    query Gallery($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        colour
        name {
          vi
          en
        }
        phase
        calendar {
          voting {
            state
          }
        }
        votePolicy {
          visibility
          countStep
          countsHiddenFrom
          ...CountRuleText
        }
        votingProgress {
          total
        }
        categories {
          ...GalleryFilters
        }
        timeZone
        disqualifiedEntries(first: 50) {
          ...DisqualifiedSheet
        }
        ...ContestStrip
        ...SuspensionNotice
        ...ShownPeriods
      }
    }
  `,
  [
    CountRuleFragment,
    DisqualifiedPageFragment,
    GalleryFiltersFragment,
    ContestStripFragment,
    SuspensionNoticeFragment,
    ShownPeriodsFragment,
  ],
);

type Contest = NonNullable<ResultOf<typeof GalleryQuery>['contest']>;

export function GalleryPage() {
  const { slug = '' } = useParams();
  const query = useQuery({ query: GalleryQuery, variables: { slug } });
  return (
    <QueryView query={query} skeleton={<GallerySkeleton />}>
      {({ contest }) => (contest ? <GalleryContent contest={contest} /> : <NotFoundPage />)}
    </QueryView>
  );
}

function GalleryContent({ contest }: { contest: Contest }) {
  const { t } = useTranslation(['entry', 'contest', 'disqualification']);
  const language = useLanguage();
  const [filter, setFilter] = useGalleryFilter();
  usePageTitle(t('contest:works'), pick(contest.name, language));
  const voting = contest.calendar.voting.state;
  const hidden = contest.votingProgress.total === null;
  return (
    <Accented colour={contest.colour}>
      <ContestStrip contest={contest} />
      <LiveCounts
        contestId={contest.id}
        open={voting === 'OPEN'}
        published={contest.phase === 'PUBLISHED'}
        rule={contest.votePolicy}
      >
        <Page>
          <div className={classes.head}>
            <h1>{t('contest:works')}</h1>
            {voting !== 'UPCOMING' && (
              <LivePart>
                <TotalVotes total={contest.votingProgress.total} />
              </LivePart>
            )}
          </div>
          {voting !== 'UPCOMING' && contest.phase !== 'PUBLISHED' && (
            <Stack gap="s">
              <Quiet>
                <CountRuleText policy={contest.votePolicy} timeZone={contest.timeZone} />
              </Quiet>
              {voting === 'OPEN' && (
                <LivePart>
                  <ViewerVotesLeft slug={contest.slug} category={filter.category} />
                </LivePart>
              )}
            </Stack>
          )}
          <SuspensionNotice contest={contest} />
          <PeriodNow contest={contest} />
          <div className={classes.body}>
            <GalleryFilters categories={contest.categories} filter={filter} onChange={setFilter} />
            {filter.order === 'votes' && hidden && <Note>{t('orderHidden')}</Note>}
            <Sheets
              key={JSON.stringify(filter)}
              slug={contest.slug}
              filter={filter}
              showVotes={voting !== 'UPCOMING'}
            />
            {contest.disqualifiedEntries.edges.length > 0 && (
              <section>
                <h2>{t('disqualification:out')}</h2>
                <DisqualifiedPages
                  slug={contest.slug}
                  timeZone={contest.timeZone}
                  sheet={contest.disqualifiedEntries}
                />
              </section>
            )}
          </div>
        </Page>
      </LiveCounts>
    </Accented>
  );
}

/** Sheets of works, one after another as far as somebody has asked for. */
function Sheets(props: { slug: string; filter: GalleryFilter; showVotes: boolean }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return cursors.map((after, i) => (
    <GallerySheet
      key={after ?? ''}
      {...props}
      after={after}
      onMore={i === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : undefined}
    />
  ));
}

function useGalleryFilter(): [GalleryFilter, (filter: GalleryFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const filter: GalleryFilter = {
    search: search.get('q') ?? '',
    category: search.get('category') ?? '',
    order: search.get('order') === 'votes' ? 'votes' : 'number',
  };
  const change = useCallback(
    ({ search: q, category, order }: GalleryFilter) =>
      setSearch(
        {
          ...(q && { q }),
          ...(category && { category }),
          ...(order === 'votes' && { order }),
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return [filter, change];
}

function GallerySkeleton() {
  return (
    <Page>
      <Skeleton height="3rem" />
      <CardGrid>
        {[1, 2, 3, 4, 5, 6].map((i) => (
          <li key={i}>
            <EntryCardSkeleton />
          </li>
        ))}
      </CardGrid>
    </Page>
  );
}

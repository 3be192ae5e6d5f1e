// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { QueryView } from '@/app/query-view';
import { ButtonLink } from '@/design/button';
import { CardGrid } from '@/design/card';
import { MoreButton } from '@/design/more-button';
import { Page, Section } from '@/design/page';
import { EmptyState, Skeleton } from '@/design/states';
import { useViewer } from '@/features/account/use-viewer';
import { ContestCard, ContestCardFragment } from '@/features/contest/contest-card';
import { RoleLinks } from '@/features/contest/role-links';
import { pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { useFurther } from '@/lib/use-further';
import { usePageTitle } from '@/lib/use-page-title';
import { Hero } from './hero';
import classes from './home-page.module.css';

const HomeQuery = graphql(
  `
    query Home($after: String) {
      contests(first: 24, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            slug
            phase
            viewerRoles
            isRehearsal
            name {
              vi
              en
            }
            ...ContestCard
          }
        }
      }
    }
  `,
  [ContestCardFragment],
);

type Contest = ResultOf<typeof HomeQuery>['contests']['edges'][number]['node'];

export function HomePage() {
  const { t } = useTranslation('home');
  usePageTitle(t('title'));
  const query = useQuery({ query: HomeQuery });
  const client = useClient();
  const found = useFurther(
    query[0].data?.contests,
    async (after) => (await client.query(HomeQuery, { after }).toPromise()).data?.contests,
  );
  return (
    <>
      <Hero />
      <QueryView query={query} skeleton={<HomeSkeleton />}>
        {() => <HomeContent contests={found.nodes} more={<MoreButton of={found} />} />}
      </QueryView>
    </>
  );
}

function HomeContent({ contests, more }: { contests: Contest[]; more: ReactNode }) {
  const { t } = useTranslation('home');
  const { canCreateContests } = useViewer();
  const real = contests.filter(({ isRehearsal }) => !isRehearsal);
  const finished = real.filter(({ phase }) => phase === 'PUBLISHED');
  const running = real.filter(({ phase }) => phase !== 'PUBLISHED');
  return (
    <Page>
      <Tasks contests={contests.filter(({ viewerRoles }) => viewerRoles.length > 0)} />
      <Section
        title={t('running')}
        action={
          canCreateContests && (
            <ButtonLink to={paths.newContest()} icon="plus" size="s">
              {t('create')}
            </ButtonLink>
          )
        }
      >
        {running.length > 0 ? (
          <Cards contests={running} />
        ) : (
          <EmptyState icon="trophy" title={t('nothingRunning')}>
            {t('nothingRunningText')}
          </EmptyState>
        )}
      </Section>
      {finished.length > 0 && (
        <Section title={t('finished')}>
          <Cards contests={finished} />
        </Section>
      )}
      {more}
    </Page>
  );
}

function Cards({ contests }: { contests: Contest[] }) {
  return (
    <CardGrid min="19rem">
      {contests.map((contest) => (
        <li key={contest.id}>
          <ContestCard contest={contest} />
        </li>
      ))}
    </CardGrid>
  );
}

function Tasks({ contests }: { contests: Contest[] }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  if (contests.length === 0) return null;
  return (
    <Section title={t('tasks')}>
      <ul className={classes.tasks}>
        {contests.map(({ id, slug, name, viewerRoles }) => (
          <li key={id}>
            <strong>{pick(name, language)}</strong>
            <div>
              <RoleLinks slug={slug} roles={viewerRoles} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function HomeSkeleton() {
  return (
    <Page>
      <CardGrid min="19rem">
        {[1, 2, 3].map((i) => (
          <li key={i}>
            <Skeleton height="20rem" />
          </li>
        ))}
      </CardGrid>
    </Page>
  );
}

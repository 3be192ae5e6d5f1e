// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { MoreButton } from '@/design/more-button';
import { EmptyState } from '@/design/states';
import { DecisionDialog } from '@/features/disqualification/decision-dialog';
import {
  DisqualifiedPageFragment,
  DisqualifiedPages,
} from '@/features/disqualification/disqualified-pages';
import { graphql, type ResultOf } from '@/lib/graphql';
import { useFurther } from '@/lib/use-further';
import { OrganiserPage } from './organiser-page';
import classes from './organiser.module.css';

const DisqualifiedQuery = graphql(
  `
    query DisqualifiedPage($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        timeZone
        viewerRoles
        name {
          vi
          en
        }
        publication {
          id
        }
        disqualifiedEntries(first: 50) {
          ...DisqualifiedSheet
        }
      }
    }
  `,
  [DisqualifiedPageFragment],
);

const CompetingQuery = graphql(`
  query CompetingWorks($slug: String!, $search: String!, $after: String) {
    contest(slug: $slug) {
      entries(first: 20, after: $after, search: $search) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            number
            title
          }
        }
      }
    }
  }
`);

type Chosen = { entry: { id: string; number: string | null; title: string }; out: boolean };

const listed = { additionalTypenames: ['Entry'] };

/** Takes works out of the contest, with a reason that everybody reads, and puts them back. */
export function DisqualifiedPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('disqualification');
  const [result, refresh] = useQuery({
    query: DisqualifiedQuery,
    variables: { slug },
    context: listed,
  });
  const [chosen, setChosen] = useState<Chosen>();
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <OrganiserPage title={t('title')} sub={t('sub')} result={result} onRetry={again}>
      {(contest) => (
        <>
          <Card>
            <Stack>
              <h2>{t('competing')}</h2>
              <Competing
                slug={contest.slug}
                onChoose={(entry) => setChosen({ entry, out: true })}
              />
            </Stack>
          </Card>
          <Stack>
            <h2>{t('out')}</h2>
            {contest.disqualifiedEntries.edges.length === 0 && <Quiet>{t('nothingOut')}</Quiet>}
            <DisqualifiedPages
              slug={contest.slug}
              timeZone={contest.timeZone}
              sheet={contest.disqualifiedEntries}
              action={
                contest.publication
                  ? undefined
                  : (entry) => (
                      <Button size="s" onClick={() => setChosen({ entry, out: false })}>
                        {t('reinstate')}
                      </Button>
                    )
              }
            />
            {contest.publication && <Quiet>{t('published')}</Quiet>}
          </Stack>
          {chosen && (
            <DecisionDialog
              key={chosen.entry.id}
              {...chosen}
              onClose={() => setChosen(undefined)}
              onDecided={() => {
                setChosen(undefined);
                again();
              }}
            />
          )}
        </>
      )}
    </OrganiserPage>
  );
}

function Competing({
  slug,
  onChoose,
}: {
  slug: string;
  onChoose: (entry: Chosen['entry']) => void;
}) {
  const { t } = useTranslation('disqualification');
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search.trim());
  const [result, refresh] = useQuery({
    query: CompetingQuery,
    variables: { slug, search: asked },
    context: listed,
  });
  return (
    <Stack>
      <TextInput
        type="search"
        label={t('search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
        {({ contest }) => {
          const page = contest?.entries;
          if (!page || page.edges.length === 0)
            return <EmptyState icon="search" title={t('nothingFound')} />;
          return <Works key={asked} slug={slug} search={asked} first={page} onChoose={onChoose} />;
        }}
      </Loaded>
    </Stack>
  );
}

type Works = NonNullable<ResultOf<typeof CompetingQuery>['contest']>['entries'];

function Works({
  slug,
  search,
  first,
  onChoose,
}: {
  slug: string;
  search: string;
  first: Works;
  onChoose: (entry: Chosen['entry']) => void;
}) {
  const { t } = useTranslation('disqualification');
  const client = useClient();
  const found = useFurther(
    first,
    async (after) =>
      (await client.query(CompetingQuery, { slug, search, after }, listed).toPromise()).data
        ?.contest?.entries,
  );
  const left = first.totalCount - found.nodes.length;
  return (
    <Stack gap="s">
      {found.nodes.map((node) => (
        <div key={node.id} className={classes.work}>
          <span>
            <strong>{node.number}</strong> {node.title}
          </span>
          <Button
            size="s"
            aria-label={t('disqualifyNamed', { number: node.number ?? '' })}
            onClick={() => onChoose(node)}
          >
            {t('disqualify')}
          </Button>
        </div>
      ))}
      {left > 0 && <Quiet>{t('more', { count: left })}</Quiet>}
      <MoreButton of={found} />
    </Stack>
  );
}

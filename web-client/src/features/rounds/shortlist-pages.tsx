// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Row } from '@/design/desk';
import { Skeleton } from '@/design/states';
import { graphql, type ResultOf } from '@/lib/graphql';

const FoundWorks = graphql(`
  query FoundWorks($slug: String!, $round: Int!, $categoryId: ID!, $after: String) {
    contest(slug: $slug) {
      id
      round(number: $round) {
        works(first: 50, after: $after, categoryId: $categoryId) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              shortlisted
              reason {
                vi
                en
              }
              addedReason {
                vi
                en
              }
              entry {
                id
                number
                title
              }
            }
          }
        }
      }
    }
  }
`);

type Found = NonNullable<NonNullable<ResultOf<typeof FoundWorks>['contest']>['round']>;
export type FoundWork = NonNullable<Found['works']>['edges'][number]['node'];

/** What a round found of one category, best first, fifty works at a time. */
export function FoundPages({
  after = null,
  line,
  ...what
}: {
  slug: string;
  round: number;
  categoryId: string;
  after?: string | null;
  line: (work: FoundWork) => ReactNode;
}) {
  const { t } = useTranslation(['rounds', 'common']);
  const [asked, setAsked] = useState(false);
  const [{ data, error, fetching }, again] = useQuery({
    query: FoundWorks,
    variables: { ...what, after },
    requestPolicy: 'cache-and-network',
  });
  const works = data?.contest?.round?.works;
  if (!works) {
    return error ? (
      <Row>
        <Button icon="refresh" onClick={() => again({ requestPolicy: 'network-only' })}>
          {t('common:retry')}
        </Button>
      </Row>
    ) : (
      fetching && <Skeleton height="8rem" />
    );
  }
  const { hasNextPage, endCursor } = works.pageInfo;
  return (
    <>
      {works.edges.map(({ node }) => line(node))}
      {hasNextPage && !asked && (
        <Row>
          <Button onClick={() => setAsked(true)}>{t('common:loadMore')}</Button>
        </Row>
      )}
      {hasNextPage && asked && <FoundPages {...what} line={line} after={endCursor} />}
    </>
  );
}

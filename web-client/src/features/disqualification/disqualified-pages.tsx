// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Row } from '@/design/desk';
import { graphql, type ResultOf } from '@/lib/graphql';
import { DisqualifiedFragment, type Disqualified } from './disqualification';
import { DisqualifiedList } from './disqualified-list';

export const DisqualifiedPageFragment = graphql(
  `
    fragment DisqualifiedSheet on EntryConnection @_unmask {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...Disqualified
        }
      }
    }
  `,
  [DisqualifiedFragment],
);

const MoreQuery = graphql(
  `
    query MoreDisqualified($slug: String!, $after: String) {
      contest(slug: $slug) {
        id
        disqualifiedEntries(first: 50, after: $after) {
          ...DisqualifiedSheet
        }
      }
    }
  `,
  [DisqualifiedPageFragment],
);

type Sheet = ResultOf<typeof DisqualifiedPageFragment>;

const listed = { additionalTypenames: ['Entry'] };

/** Works that were taken out, fifty at a time. */
export function DisqualifiedPages({
  sheet,
  ...list
}: {
  slug: string;
  timeZone: string;
  sheet: Sheet;
  action?: ((entry: Disqualified) => ReactNode) | undefined;
}) {
  const { t } = useTranslation(['disqualification', 'common']);
  const [asked, setAsked] = useState(false);
  const { hasNextPage, endCursor } = sheet.pageInfo;
  return (
    <>
      <DisqualifiedList {...list} entries={sheet.edges.map(({ node }) => node)} />
      {hasNextPage && !asked && (
        <Row>
          <Button onClick={() => setAsked(true)}>{t('common:loadMore')}</Button>
        </Row>
      )}
      {hasNextPage && asked && <Next {...list} after={endCursor} />}
    </>
  );
}

function Next({
  after,
  ...list
}: {
  slug: string;
  timeZone: string;
  after: string | null;
  action?: ((entry: Disqualified) => ReactNode) | undefined;
}) {
  const { t } = useTranslation(['disqualification', 'common']);
  const variables = { slug: list.slug, after };
  const [{ data, error }, again] = useQuery({ query: MoreQuery, variables, context: listed });
  if (error) {
    return (
      <Row>
        <Button onClick={() => again({ requestPolicy: 'network-only' })}>
          {t('common:loadMore')}
        </Button>
      </Row>
    );
  }
  const sheet = data?.contest?.disqualifiedEntries;
  return sheet ? <DisqualifiedPages {...list} sheet={sheet} /> : null;
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { AuditList, RecordedFragment } from '@/features/audit/audit-list';
import { graphql } from '@/lib/graphql';
import { OrganiserPage } from './organiser-page';

const AuditQuery = graphql(
  `
    query AuditPage($slug: String!, $after: String) {
      contest(slug: $slug) {
        id
        slug
        viewerRoles
        timeZone
        name {
          vi
          en
        }
        auditTrail(first: 50, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...RecordedLine
            }
          }
        }
      }
    }
  `,
  [RecordedFragment],
);

/** Who did what in a contest. */
export function AuditPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('audit');
  const [result, refresh] = useQuery({
    query: AuditQuery,
    variables: { slug, after: null },
    requestPolicy: 'cache-and-network',
  });
  return (
    <OrganiserPage
      title={t('title')}
      sub={t('sub')}
      result={result}
      readers={['OBSERVER']}
      onRetry={() => refresh({ requestPolicy: 'network-only' })}
    >
      {({ auditTrail, timeZone }) =>
        auditTrail && (
          <Stack>
            <AuditList lines={auditTrail.edges.map(({ node }) => node)} timeZone={timeZone} />
            <Earlier slug={slug} pageInfo={auditTrail.pageInfo} />
          </Stack>
        )
      }
    </OrganiserPage>
  );
}

type PageInfo = { hasNextPage: boolean; endCursor: string | null };

function Earlier({ slug, pageInfo }: { slug: string; pageInfo: PageInfo }) {
  const { t } = useTranslation('audit');
  const [asked, setAsked] = useState(false);
  if (!pageInfo.hasNextPage) return null;
  if (asked) return <Sheet slug={slug} after={pageInfo.endCursor} />;
  return (
    <Row>
      {/* A link's work, and so not switched off with the controls of those who look on. */}
      <a
        href="#earlier"
        onClick={(event) => {
          event.preventDefault();
          setAsked(true);
        }}
      >
        {t('more')}
      </a>
    </Row>
  );
}

function Sheet({ slug, after }: { slug: string; after: string | null }) {
  const { t } = useTranslation('audit');
  const [{ data, error }, refresh] = useQuery({ query: AuditQuery, variables: { slug, after } });
  if (error) {
    return <Button onClick={() => refresh({ requestPolicy: 'network-only' })}>{t('more')}</Button>;
  }
  const trail = data?.contest?.auditTrail;
  if (!data?.contest || !trail) return null;
  return (
    <>
      <AuditList lines={trail.edges.map(({ node }) => node)} timeZone={data.contest.timeZone} />
      <Earlier slug={slug} pageInfo={trail.pageInfo} />
    </>
  );
}

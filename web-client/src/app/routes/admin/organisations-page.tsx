// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { DeskHead, Row, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { EmptyState } from '@/design/states';
import { NewOrganisation } from '@/features/organisations/new-organisation';
import { OrganisationCard } from '@/features/organisations/organisation-card';
import { OrganisationFragment } from '@/features/organisations/organisations';
import { graphql } from '@/lib/graphql';
import { usePageTitle } from '@/lib/use-page-title';
import { SignedInOnly } from '../../desk-gate';

const OrganisationsQuery = graphql(
  `
    query Organisations($after: String) {
      organisations(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...OrganisationCard
          }
        }
      }
    }
  `,
  [OrganisationFragment],
);

// A list that was empty names no type by which its first change would be noticed.
const listed = { additionalTypenames: ['Organisation'] };

/** Which bodies may create contests; administrators only. */
export function OrganisationsPage() {
  const { t } = useTranslation('organisations');
  usePageTitle(t('title'));
  return (
    <SignedInOnly>
      <Page narrow>
        <DeskHead title={t('title')} sub={t('sub')} />
        <Sheet after={null} />
      </Page>
    </SignedInOnly>
  );
}

function Sheet({ after }: { after: string | null }) {
  const { t } = useTranslation('organisations');
  const [more, setMore] = useState(false);
  const [result, refresh] = useQuery({
    query: OrganisationsQuery,
    variables: { after },
    context: listed,
  });
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} onRetry={again}>
      {({ organisations }) => {
        if (!organisations) return <EmptyState icon="lock" title={t('onlyAdministrators')} />;
        const { edges, pageInfo } = organisations;
        return (
          <Stack gap="l">
            {!after && <NewOrganisation onMade={again} />}
            {!after && edges.length === 0 && <EmptyState icon="person" title={t('none')} />}
            {edges.map(({ node }) => (
              <OrganisationCard key={node.id} organisation={node} />
            ))}
            {pageInfo.hasNextPage &&
              (more ? (
                <Sheet after={pageInfo.endCursor} />
              ) : (
                <Row>
                  <Button onClick={() => setMore(true)}>{t('more')}</Button>
                </Row>
              ))}
          </Stack>
        );
      }}
    </Loaded>
  );
}

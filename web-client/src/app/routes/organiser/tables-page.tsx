// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { Stack } from '@/design/desk';
import { MoreButton } from '@/design/more-button';
import { ImportFragment } from '@/features/exchange/exchange';
import { ExportPanel } from '@/features/exchange/export-panel';
import { ImportForm } from '@/features/exchange/import-form';
import { ImportList } from '@/features/exchange/import-list';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { useFurther } from '@/lib/use-further';
import { OrganiserPage } from './organiser-page';
import { WorkFiles } from './work-files';

const TablesQuery = graphql(
  `
    query TablesPage($slug: String!, $after: String) {
      contest(slug: $slug) {
        id
        slug
        viewerRoles
        timeZone
        name {
          vi
          en
        }
        imports(first: 20, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            node {
              ...ImportHead
            }
          }
        }
      }
    }
  `,
  [ImportFragment],
);

const listed = { additionalTypenames: ['Import'] };

/** Tables in and out. */
export function TablesPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('exchange');
  const navigate = useNavigate();
  const [result, refresh] = useQuery({
    query: TablesQuery,
    variables: { slug },
    context: listed,
    requestPolicy: 'cache-and-network',
  });
  const client = useClient();
  const taken = useFurther(
    result.data?.contest?.imports,
    async (after) =>
      (await client.query(TablesQuery, { slug, after }, listed).toPromise()).data?.contest?.imports,
  );
  return (
    <OrganiserPage
      title={t('title')}
      sub={t('sub')}
      result={result}
      onRetry={() => refresh({ requestPolicy: 'network-only' })}
    >
      {({ id, timeZone }) => (
        <Stack gap="l">
          <ImportForm
            contestId={id}
            onUploaded={(one) => void navigate(paths.contestImport(slug, one))}
          />
          <WorkFiles slug={slug} />
          <ExportPanel contestId={id} />
          <Stack>
            <h2>{t('imports')}</h2>
            <ImportList imports={taken.nodes} slug={slug} timeZone={timeZone} />
            <MoreButton of={taken} />
          </Stack>
        </Stack>
      )}
    </OrganiserPage>
  );
}

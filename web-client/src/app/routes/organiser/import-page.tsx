// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { Row } from '@/design/desk';
import { EmptyState } from '@/design/states';
import { ImportFragment } from '@/features/exchange/exchange';
import { ImportPreview } from '@/features/exchange/import-preview';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { OrganiserPage } from './organiser-page';

const ImportQuery = graphql(
  `
    query ImportPage($slug: String!, $id: ID!) {
      contest(slug: $slug) {
        slug
        viewerRoles
        timeZone
        name {
          vi
          en
        }
      }
      node(id: $id) {
        ... on Import {
          ...ImportHead
        }
      }
    }
  `,
  [ImportFragment],
);

/** One table that came in. */
export function ImportPage() {
  const { slug = '', importId = '' } = useParams();
  const { t } = useTranslation('exchange');
  const [result, refresh] = useQuery({ query: ImportQuery, variables: { slug, id: importId } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  const node = result.data?.node;
  return (
    <OrganiserPage title={t('previewTitle')} result={result} onRetry={again}>
      {({ timeZone }) =>
        node && 'faultyCount' in node ? (
          <>
            <Row>
              <ButtonLink kind="quiet" icon="arrowLeft" to={paths.contestTables(slug)}>
                {t('title')}
              </ButtonLink>
            </Row>
            <ImportPreview table={node} timeZone={timeZone} onChanged={again} />
          </>
        ) : (
          <EmptyState icon="search" title={t('noImport')} />
        )
      }
    </OrganiserPage>
  );
}

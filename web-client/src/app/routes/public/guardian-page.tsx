// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '@/app/query-view';
import { Page } from '@/design/page';
import { EmptyState, Skeleton } from '@/design/states';
import { GuardianLetter } from '@/features/guardian/guardian-letter';
import { GuardianRequestFragment } from '@/features/guardian/guardian-request';
import { graphql } from '@/lib/graphql';
import { usePageTitle } from '@/lib/use-page-title';

const GuardianPageQuery = graphql(
  `
    query GuardianPage($token: String!) {
      guardianRequest(token: $token) {
        ...GuardianLetter
      }
    }
  `,
  [GuardianRequestFragment],
);

/** Where the guardian of a young author agrees or declines, without an account. */
export function GuardianPage() {
  const { t } = useTranslation('guardian');
  const { token = '' } = useParams();
  usePageTitle(t('pageTitle'));
  const query = useQuery({ query: GuardianPageQuery, variables: { token } });
  return (
    <Page narrow>
      <QueryView query={query} skeleton={<Skeleton height="18rem" />}>
        {({ guardianRequest }) =>
          guardianRequest ? (
            <GuardianLetter request={guardianRequest} token={token} />
          ) : (
            <>
              <h1 className="visually-hidden">{t('pageTitle')}</h1>
              <EmptyState icon="mail" title={t('unknown')}>
                {t('unknownText')}
              </EmptyState>
            </>
          )
        }
      </QueryView>
    </Page>
  );
}

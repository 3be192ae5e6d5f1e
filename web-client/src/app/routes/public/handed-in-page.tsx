// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskHead } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { EmptyState } from '@/design/states';
import { ReceiptFragment } from '@/features/entry-form/evidence';
import { Receipt } from '@/features/entry-form/receipt';
import { graphql } from '@/lib/graphql';
import { usePageTitle } from '@/lib/use-page-title';

const HandedInQuery = graphql(
  `
    query HandedInReceipt($code: String!) {
      entryReceipt(code: $code) {
        ...HandedIn
      }
    }
  `,
  [ReceiptFragment],
);

/** A receipt as the server confirms it to whoever holds its code. */
export function HandedInPage() {
  const { code = '' } = useParams();
  const { t } = useTranslation('entry-form');
  const [result, refresh] = useQuery({ query: HandedInQuery, variables: { code } });
  usePageTitle(t('receiptPage'));
  return (
    <Page narrow>
      <DeskHead title={t('receiptPage')} />
      <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
        {({ entryReceipt }) =>
          entryReceipt ? (
            <Receipt receipt={entryReceipt} />
          ) : (
            <EmptyState icon="lock" title={t('noReceipt')}>
              {t('noReceiptText')}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

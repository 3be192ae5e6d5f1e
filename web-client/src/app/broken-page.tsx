// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Button } from '@/design/button';
import { Page } from '@/design/page';
import { EmptyState } from '@/design/states';
import { usePageTitle } from '@/lib/use-page-title';

/** Stands where a page has failed. */
export function BrokenPage() {
  const { t } = useTranslation('common');
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);
  usePageTitle(t('brokenTitle'));
  return (
    <Page narrow>
      <EmptyState
        icon="warning"
        title={t('brokenTitle')}
        action={
          <Button icon="refresh" onClick={() => location.reload()}>
            {t('reload')}
          </Button>
        }
      >
        {t('brokenText')}
      </EmptyState>
    </Page>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/design/button';
import { Page } from '@/design/page';
import { EmptyState } from '@/design/states';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';

export function NotFoundPage() {
  const { t } = useTranslation('common');
  usePageTitle(t('notFoundTitle'));
  return (
    <Page narrow>
      <h1 className="visually-hidden">{t('notFoundTitle')}</h1>
      <EmptyState
        icon="search"
        title={t('notFoundTitle')}
        action={<ButtonLink to={paths.home()}>{t('toHome')}</ButtonLink>}
      >
        {t('notFoundText')}
      </EmptyState>
    </Page>
  );
}

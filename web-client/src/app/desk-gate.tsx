// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '@/design/button';
import { Page } from '@/design/page';
import { EmptyState } from '@/design/states';
import { toast } from '@/design/toast';
import { signIn, useSession } from '@/lib/auth';
import { paths } from '@/lib/paths';

/** Lets signed-in people through and brings the others back here after signing in. */
export function SignedInOnly({ children }: { children: ReactNode }) {
  const { t } = useTranslation('desk');
  const session = useSession();
  if (session.state === 'signed-in') return <>{children}</>;
  if (session.state === 'unknown') return null;
  return (
    <Page narrow>
      <h1 className="visually-hidden">{t('signInTitle')}</h1>
      <EmptyState
        icon="lock"
        title={t('signInTitle')}
        action={
          <Button
            kind="primary"
            onClick={() => signIn().catch(() => toast(t('signInFailed'), 'danger'))}
          >
            {t('signIn')}
          </Button>
        }
      >
        {t('signInText')}
      </EmptyState>
    </Page>
  );
}

/** Says that the viewer has not the role that a page is for. */
export function NoRole({ slug }: { slug: string }) {
  const { t } = useTranslation('desk');
  return (
    <EmptyState
      icon="lock"
      title={t('noRoleTitle')}
      action={<ButtonLink to={paths.contest(slug)}>{t('toContest')}</ButtonLink>}
    >
      {t('noRoleText')}
    </EmptyState>
  );
}

export function NoContest() {
  const { t } = useTranslation(['desk', 'common']);
  return (
    <EmptyState
      icon="search"
      title={t('noContestTitle')}
      action={<ButtonLink to={paths.home()}>{t('common:toHome')}</ButtonLink>}
    >
      {t('noContestText')}
    </EmptyState>
  );
}

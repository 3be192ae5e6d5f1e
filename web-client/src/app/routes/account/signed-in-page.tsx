// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '@/design/button';
import { Page } from '@/design/page';
import { EmptyState, Loading, Skeleton } from '@/design/states';
import { completeSignIn, signIn } from '@/lib/auth';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';

// The code in the address is good for one exchange, however often React mounts the page.
let completing: Promise<string> | undefined;

/** Where the identity provider sends people back. */
export function SignedInPage() {
  const { t } = useTranslation('account');
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  usePageTitle(t('signIn'));
  useEffect(() => {
    completing ??= completeSignIn().finally(() => (completing = undefined));
    completing.then(
      (path) => void navigate(path, { replace: true }),
      () => setFailed(true),
    );
  }, [navigate]);
  return (
    <Page narrow>
      <h1 className="visually-hidden">{t('signIn')}</h1>
      {failed ? (
        <EmptyState
          icon="lock"
          title={t('signInFailedTitle')}
          action={
            <Button kind="primary" onClick={() => void signIn(paths.home())}>
              {t('signIn')}
            </Button>
          }
        >
          {t('signInFailedText')}
        </EmptyState>
      ) : (
        <Loading>
          <p>{t('signingIn')}</p>
          <Skeleton height="8rem" />
        </Loading>
      )}
    </Page>
  );
}

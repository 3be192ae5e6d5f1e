// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@/design/button';
import { Icon } from '@/design/icon';
import { Menu } from '@/design/menu';
import { toast } from '@/design/toast';
import { signIn, signOut, useSession } from '@/lib/auth';
import { paths } from '@/lib/paths';
import { useViewer } from './use-viewer';

/** Sign-in button for strangers, menu for those whom we know. */
export function UserMenu() {
  const { t } = useTranslation('account');
  const session = useSession();
  if (session.state === 'unknown') return null;
  if (session.state === 'anonymous') {
    return (
      <Button size="s" onClick={() => signIn().catch(() => toast(t('providerSilent'), 'danger'))}>
        {t('signIn')}
      </Button>
    );
  }
  return <SignedInMenu name={session.name} />;
}

function SignedInMenu({ name }: { name: string }) {
  const { t } = useTranslation(['account', 'common']);
  const { canCreateContests, isAdministrator } = useViewer();
  return (
    <Menu label={t('menu')} icon="person" text={name}>
      {(close) => (
        <>
          <p>{t('signedInAs', { name })}</p>
          <Link to={paths.myEntries()} onClick={close}>
            <Icon name="list" /> {t('common:myEntries')}
          </Link>
          <Link to={paths.myJuries()} onClick={close}>
            <Icon name="check" /> {t('juryDesk')}
          </Link>
          <Link to={paths.myContests()} onClick={close}>
            <Icon name="trophy" /> {t('organiserDesk')}
          </Link>
          {canCreateContests && (
            <Link to={paths.newContest()} onClick={close}>
              <Icon name="plus" /> {t('common:newContest')}
            </Link>
          )}
          {isAdministrator && (
            <Link to={paths.organisations()} onClick={close}>
              <Icon name="person" /> {t('organisations')}
            </Link>
          )}
          {isAdministrator && (
            <Link to={paths.workers()} onClick={close}>
              <Icon name="refresh" /> {t('workers')}
            </Link>
          )}
          <button type="button" onClick={() => void signOut()}>
            <Icon name="arrowRight" /> {t('signOut')}
          </button>
        </>
      )}
    </Menu>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/design/button';
import { DeskHead } from '@/design/desk';
import { Page } from '@/design/page';
import { useViewer } from '@/features/account/use-viewer';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { SignedInOnly } from '../../desk-gate';
import { RoleContests } from '../../role-contests';

/** The contests that the viewer organises. */
export function MyContestsPage() {
  const { t } = useTranslation(['organiser', 'common']);
  const { canCreateContests } = useViewer();
  usePageTitle(t('myContests'));
  const create = canCreateContests && (
    <ButtonLink kind="primary" icon="plus" to={paths.newContest()}>
      {t('common:newContest')}
    </ButtonLink>
  );
  return (
    <SignedInOnly>
      <Page narrow>
        <DeskHead title={t('myContests')} action={create} />
        <RoleContests
          role="ORGANISER"
          open={t('openDesk')}
          pathOf={paths.organiser}
          empty={{
            title: t('noContestsTitle'),
            text: canCreateContests ? t('noContestsCreate') : t('noContestsAsk'),
          }}
        />
      </Page>
    </SignedInOnly>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { DeskHead } from '@/design/desk';
import { Page } from '@/design/page';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { SignedInOnly } from '../../desk-gate';
import { RoleContests } from '../../role-contests';

/** Where a juror of several contests begins. */
export function MyJuriesPage() {
  const { t } = useTranslation('score-sheet');
  usePageTitle(t('myJuries'));
  return (
    <SignedInOnly>
      <Page narrow>
        <DeskHead title={t('myJuries')} />
        <RoleContests
          role="JUROR"
          open={t('openDesk')}
          pathOf={paths.jury}
          empty={{ title: t('noJuriesTitle'), text: t('noJuriesText') }}
        />
      </Page>
    </SignedInOnly>
  );
}

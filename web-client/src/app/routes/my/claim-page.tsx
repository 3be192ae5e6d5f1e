// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { DeskHead } from '@/design/desk';
import { Page } from '@/design/page';
import { toast } from '@/design/toast';
import { ClaimForm } from '@/features/claim/claim-form';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { SignedInOnly } from '../../desk-gate';

/** Authors take over works that the secretariat entered for them. */
export function ClaimPage() {
  const { code = '' } = useParams();
  const { t } = useTranslation('claim');
  const navigate = useNavigate();
  usePageTitle(t('title'));
  return (
    <SignedInOnly>
      <Page narrow>
        <DeskHead
          back={{ to: paths.myEntries(), label: t('back') }}
          title={t('title')}
          sub={t('sub')}
        />
        <ClaimForm
          code={code}
          onClaimed={(id) => {
            toast(t('claimed'));
            void navigate(paths.myEntry(id), { replace: true });
          }}
        />
      </Page>
    </SignedInOnly>
  );
}

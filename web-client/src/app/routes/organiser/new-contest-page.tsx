// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import '@/design/mantine-fields';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { DeskHead } from '@/design/desk';
import { Page } from '@/design/page';
import { ContestForm } from '@/features/contest-setup/contest-form';
import { newForm } from '@/features/contest-setup/new-form';
import { serverNow } from '@/lib/clock';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import { SignedInOnly } from '../../desk-gate';

/** A new contest, begun from sensible values. */
export function NewContestPage() {
  const { t } = useTranslation(['contest-setup', 'organiser']);
  const navigate = useNavigate();
  const [initial] = useState(() => newForm(serverNow()));
  usePageTitle(t('newTitle'));
  return (
    <SignedInOnly>
      <Page>
        <DeskHead
          back={{ to: paths.myContests(), label: t('organiser:myContests') }}
          title={t('newTitle')}
          sub={t('newSub')}
        />
        <ContestForm
          contest={null}
          initial={initial}
          onSaved={({ slug }) => void navigate(paths.organiser(slug))}
        />
      </Page>
    </SignedInOnly>
  );
}

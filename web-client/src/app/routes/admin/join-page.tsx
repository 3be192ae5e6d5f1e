// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { DeskHead, Stack } from '@/design/desk';
import { Loaded } from '@/design/loaded';
import { Page } from '@/design/page';
import { NoAnswer, Refusals } from '@/design/refusals';
import { EmptyState } from '@/design/states';
import { useOrganisations } from '@/features/organisations/organisations';
import { signIn, useSession } from '@/lib/auth';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { usePageTitle } from '@/lib/use-page-title';
import type { Outcome } from '@/lib/user-errors';

const JoinQuery = graphql(`
  query OrganisationInvitation($token: String!) {
    organisationInvitation(token: $token) {
      id
      name
    }
  }
`);

/** Where an organisation's link leads: whoever accepts may create contests for it. */
export function JoinPage() {
  const { token = '' } = useParams();
  const { t } = useTranslation('organisations');
  usePageTitle(t('joinTitle'));
  const [result, refresh] = useQuery({ query: JoinQuery, variables: { token } });
  return (
    <Page narrow>
      <Loaded result={result} onRetry={() => refresh({ requestPolicy: 'network-only' })}>
        {({ organisationInvitation: found }) =>
          found ? (
            <Stack gap="l">
              <DeskHead title={t('joinOf', { name: found.name })} sub={t('joinText')} />
              <Answer token={token} />
            </Stack>
          ) : (
            <EmptyState icon="mail" title={t('unknownLink')}>
              {t('unknownLinkText')}
            </EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

function Answer({ token }: { token: string }) {
  const { t } = useTranslation(['organisations', 'account']);
  const session = useSession();
  const { join } = useOrganisations();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const accept = async () => {
    setBusy(true);
    const answer = await join(token);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') await navigate(paths.myContests());
  };
  if (session.state !== 'signed-in') {
    return (
      <Button kind="primary" size="l" full icon="person" onClick={() => void signIn()}>
        {t('account:signIn')}
      </Button>
    );
  }
  return (
    <Stack>
      <Button kind="primary" size="l" full icon="check" busy={busy} onClick={() => void accept()}>
        {t('join', { name: session.name })}
      </Button>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
    </Stack>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useClient, useQuery } from 'urql';
import { QueryView } from '@/app/query-view';
import { Button, ButtonLink } from '@/design/button';
import { Accented, Page } from '@/design/page';
import { EmptyState, Note, Skeleton } from '@/design/states';
import { acceptInvitation } from '@/features/contest/accept-invitation';
import { ContestHero, ContestHeroFragment } from '@/features/contest/contest-hero';
import { deskOf } from '@/features/contest/role-links';
import { registrationUrl, signIn, useSession } from '@/lib/auth';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import type { Outcome } from '@/lib/user-errors';
import { usePageTitle } from '@/lib/use-page-title';
import classes from './invitation-page.module.css';

const InvitationPageQuery = graphql(
  `
    query InvitationPage($token: String!) {
      invitation(token: $token) {
        role
        name
        state
        expiresAt
        contest {
          id
          slug
          colour
          timeZone
          name {
            vi
            en
          }
          ...ContestHero
        }
      }
    }
  `,
  [ContestHeroFragment],
);

type Invitation = NonNullable<ResultOf<typeof InvitationPageQuery>['invitation']>;

export function InvitationPage() {
  const { t } = useTranslation('invitation');
  const { token = '' } = useParams();
  usePageTitle(t('title'));
  const query = useQuery({ query: InvitationPageQuery, variables: { token } });
  return (
    <QueryView
      query={query}
      skeleton={
        <Page narrow>
          <Skeleton height="18rem" />
        </Page>
      }
    >
      {({ invitation }) =>
        invitation ? (
          <InvitationContent invitation={invitation} token={token} />
        ) : (
          <Page narrow>
            <h1 className="visually-hidden">{t('title')}</h1>
            <EmptyState icon="mail" title={t('unknown')}>
              {t('unknownText')}
            </EmptyState>
          </Page>
        )
      }
    </QueryView>
  );
}

function InvitationContent({ invitation, token }: { invitation: Invitation; token: string }) {
  const { t } = useTranslation(['invitation', 'contest']);
  const language = useLanguage();
  const { contest, name, role, state, expiresAt } = invitation;
  const usable = state === 'MADE' || state === 'SENT' || state === 'OPENED';
  return (
    <Accented colour={contest.colour}>
      <ContestHero contest={contest} />
      <Page narrow>
        <div className={classes.letter}>
          <p>{t('dear', { name })}</p>
          <h2>
            {t('invited', {
              role: t(`contest:role.${role}`),
              contest: pick(contest.name, language),
            })}
          </h2>
          {usable ? (
            <>
              <p>{t(`about.${role}`)}</p>
              <Answer invitation={invitation} token={token} />
              <p className={classes.small}>
                {t('validUntil', {
                  when: formatDateTime(expiresAt, contest.timeZone, language),
                })}
              </p>
            </>
          ) : (
            <>
              <Note tone={state === 'ACCEPTED' ? 'info' : 'warning'}>{t(`closed.${state}`)}</Note>
              <ButtonLink to={paths.contest(contest.slug)}>{t('toContest')}</ButtonLink>
            </>
          )}
        </div>
      </Page>
    </Accented>
  );
}

/** Sign in or register first, then accept. */
function Answer({ invitation, token }: { invitation: Invitation; token: string }) {
  const { t } = useTranslation('invitation');
  const session = useSession();
  const client = useClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<string>>();
  const accept = async () => {
    setBusy(true);
    const answer = await acceptInvitation(client, token);
    setOutcome(answer);
    setBusy(false);
    if (answer.kind !== 'done') return;
    await navigate(deskOf(invitation.role, answer.value) ?? paths.contest(answer.value));
  };
  if (session.state !== 'signed-in') return <SignInFirst />;
  return (
    <>
      <Button kind="primary" size="l" full icon="check" busy={busy} onClick={() => void accept()}>
        {t('accept', { name: session.name })}
      </Button>
      {outcome?.kind === 'refused' && <Note tone="danger">{outcome.errors[0]?.message}</Note>}
      {outcome?.kind === 'failed' && <Note tone="danger">{t('failed')}</Note>}
    </>
  );
}

function SignInFirst() {
  const { t } = useTranslation(['invitation', 'account']);
  const language = useLanguage();
  const [registration, setRegistration] = useState<string>();
  useEffect(() => {
    registrationUrl().then(setRegistration, () => setRegistration(undefined));
  }, [language]);
  return (
    <>
      <p>{t('signInFirst')}</p>
      <Button kind="primary" size="l" full icon="person" onClick={() => void signIn()}>
        {t('account:signIn')}
      </Button>
      {registration && (
        <p className={classes.small}>
          {t('noAccount')}{' '}
          <a href={registration} target="_blank" rel="noopener">
            {t('account:register')}
          </a>
        </p>
      )}
    </>
  );
}

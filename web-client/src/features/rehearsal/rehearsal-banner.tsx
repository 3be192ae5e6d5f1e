// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Icon } from '@/design/icon';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { useSession } from '@/lib/auth';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import type { Outcome } from '@/lib/user-errors';
import classes from './rehearsal-banner.module.css';
import { useRehearsals } from './rehearsals';
import { WipeDialog } from './wipe-dialog';

const BannerQuery = graphql(`
  query RehearsalBanner($slug: String!) {
    contest(slug: $slug) {
      id
      slug
      isRehearsal
      phase
      nextPhase
      viewerRoles
      rehearsalOf {
        id
        slug
      }
    }
  }
`);

type Contest = NonNullable<ResultOf<typeof BannerQuery>['contest']>;

/** Over every page of a rehearsal: that it is one, and for its organisers the way on. */
export function RehearsalBanner({ slug }: { slug: string }) {
  const { t } = useTranslation('rehearsal');
  const session = useSession();
  // Who is not signed in sees no rehearsal, so that the public's pages ask nothing more.
  const [{ data }] = useQuery({
    query: BannerQuery,
    variables: { slug },
    pause: session.state !== 'signed-in',
  });
  const contest = data?.contest;
  if (!contest?.isRehearsal || contest.slug !== slug) return null;
  return (
    <aside className={classes.banner} aria-label={t('label')}>
      <p>
        <Icon name="warning" size={18} />
        <span>
          <strong>{t('label')}</strong> {t('nothingCounts')}
        </span>
      </p>
      {contest.viewerRoles.includes('ORGANISER') && <Lead contest={contest} />}
    </aside>
  );
}

function Lead({ contest }: { contest: Contest }) {
  const { t } = useTranslation(['rehearsal', 'contest']);
  const client = useClient();
  const navigate = useNavigate();
  const { advance } = useRehearsals();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const { nextPhase, rehearsalOf } = contest;
  const go = async () => {
    setBusy(true);
    const answer = await advance(contest.id);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(t('advanced', { phase: t(`contest:phase.${answer.value.phase}`) }));
  };
  return (
    <>
      <div className={classes.acts}>
        {nextPhase && (
          <Button size="s" icon="arrowRight" busy={busy} onClick={() => void go()}>
            {t('advance', { phase: t(`contest:phase.${nextPhase}`) })}
          </Button>
        )}
        {rehearsalOf && (
          <>
            <Link to={paths.contestSetup(rehearsalOf.slug)}>{t('toDraft')}</Link>
            <Button size="s" kind="quiet" icon="close" onClick={() => setAsking(true)}>
              {t('wipe')}
            </Button>
          </>
        )}
      </div>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      {asking && rehearsalOf && (
        <WipeDialog
          draftId={rehearsalOf.id}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            void client
              .query(BannerQuery, { slug: contest.slug }, { requestPolicy: 'network-only' })
              .toPromise();
            void navigate(paths.contestSetup(rehearsalOf.slug));
          }}
        />
      )}
    </>
  );
}

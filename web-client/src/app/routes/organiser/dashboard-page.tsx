// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { Card } from '@/design/card';
import { Row, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { ShareBar } from '@/design/share-bar';
import { ExtendableFragment } from '@/features/contest-setup/extension';
import { ExtensionDialog } from '@/features/contest-setup/extension-dialog';
import { ExtensionList, ExtensionListFragment } from '@/features/contest/extension-list';
import { CalendarList, CalendarListFragment } from '@/features/contest/calendar-list';
import { SuspensionNotice, SuspensionNoticeFragment } from '@/features/contest/suspension-notice';
import { SuspendableFragment } from '@/features/voting/suspend-votes';
import { SuspensionCard } from '@/features/voting/suspension-card';
import { PhaseBanner, PhaseBannerFragment } from '@/features/contest/phase-banner';
import { RuleSetPanel, RuleSetPanelFragment } from '@/features/contest/rule-set-panel';
import { serverNow } from '@/lib/clock';
import { formatDateTime, formatNumber, pick, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { nextActOf } from './next-act';
import { OrganiserPage } from './organiser-page';
import classes from './organiser.module.css';

const DashboardQuery = graphql(
  `
    query Dashboard($slug: String!) {
      contest(slug: $slug) {
        id
        slug
        viewerRoles
        phase
        name {
          vi
          en
        }
        members {
          id
          role
        }
        invitations {
          id
          state
        }
        openingChecks {
          code
        }
        all: entries(first: 1) {
          totalCount
        }
        waiting: screeningQueue(first: 1, state: SUBMITTED) {
          totalCount
        }
        votingProgress {
          total
          ballotBoxSealedAt
          tallySealedAt
        }
        judgingProgress {
          assigned
          submitted
          sheetsSealedAt
        }
        publication {
          id
        }
        timeZone
        intakeOf: calendar {
          intake {
            opens
          }
        }
        ...PhaseBanner
        ...Extendable
        ...ExtensionList
        ...Suspendable
        ...SuspensionNotice
        ...CalendarList
        ...RuleSetPanel
      }
    }
  `,
  [
    PhaseBannerFragment,
    ExtendableFragment,
    ExtensionListFragment,
    SuspendableFragment,
    SuspensionNoticeFragment,
    CalendarListFragment,
    RuleSetPanelFragment,
  ],
);

export type DashboardContest = NonNullable<ResultOf<typeof DashboardQuery>['contest']>;

/** A contest at a glance: where it is, what is next, what needs a hand. */
export function DashboardPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation(['organiser', 'contest']);
  const [result, refresh] = useQuery({ query: DashboardQuery, variables: { slug } });
  const again = () => refresh({ requestPolicy: 'network-only' });
  return (
    <OrganiserPage title={t('dashboard')} result={result} onRetry={again} readers={['OBSERVER']}>
      {(contest) => (
        <>
          <StartWarning contest={contest} />
          <PhaseBanner contest={contest} onChange={again} />
          {contest.viewerRoles.includes('ORGANISER') && <NextAct contest={contest} />}
          <Figures contest={contest} />
          <div className={classes.columns}>
            <Card>
              <Stack>
                <h2>{t('calendar')}</h2>
                <CalendarList contest={contest} />
                <ExtensionList contest={contest} />
                <SuspensionNotice contest={contest} past />
                {extendable.includes(contest.phase) && (
                  <Extend contest={contest} onExtended={again} />
                )}
              </Stack>
            </Card>
            <Card>
              <Stack>
                <h2>{t('howWinners')}</h2>
                <RuleSetPanel contest={contest} />
              </Stack>
            </Card>
          </div>
          {contest.phase === 'VOTING' && contest.viewerRoles.includes('ORGANISER') && (
            <SuspensionCard contest={contest} onChange={again} />
          )}
          {contest.phase !== 'DRAFT' && <Spread contest={contest} />}
        </>
      )}
    </OrganiserPage>
  );
}

const extendable: DashboardContest['phase'][] = ['ANNOUNCED', 'INTAKE', 'SCREENING'];

function Extend({ contest, onExtended }: { contest: DashboardContest; onExtended: () => void }) {
  const { t } = useTranslation('contest-setup');
  const [open, setOpen] = useState(false);
  return (
    <Row>
      <Button icon="clock" onClick={() => setOpen(true)}>
        {t('extend')}
      </Button>
      {open && (
        <ExtensionDialog
          contest={contest}
          onClose={() => setOpen(false)}
          onExtended={() => {
            setOpen(false);
            onExtended();
          }}
        />
      )}
    </Row>
  );
}

/** Says that works should be taken soon, or already, although the contest is not open. */
function StartWarning({ contest }: { contest: DashboardContest }) {
  const { t } = useTranslation('organiser');
  const language = useLanguage();
  if (contest.phase !== 'DRAFT') return null;
  const { opens } = contest.intakeOf.intake;
  const when = formatDateTime(opens, contest.timeZone, language);
  const hours = Math.ceil((Date.parse(opens) - serverNow()) / 3_600_000);
  if (hours > 72) return null;
  return (
    <Note tone={hours > 24 ? 'warning' : 'danger'}>
      <strong>{hours > 0 ? t('soon', { hours, when }) : t('overdue', { when })}</strong>
      <br />
      {t('soonNothingOpens')}
    </Note>
  );
}

function NextAct({ contest }: { contest: DashboardContest }) {
  const { t } = useTranslation('organiser');
  const act = nextActOf(contest);
  return (
    <section className={classes.todo} aria-label={t('whatNext')}>
      <h2>{t('whatNext')}</h2>
      <p>{t(`act_${act.name}`, { count: act.count ?? 0 })}</p>
      {act.to && (
        <Row>
          <ButtonLink kind="primary" icon="arrowRight" to={act.to(contest.slug)}>
            {t(`go_${act.name}` as 'go_open')}
          </ButtonLink>
        </Row>
      )}
    </section>
  );
}

function Figures({ contest }: { contest: DashboardContest }) {
  const { t } = useTranslation('organiser');
  const language = useLanguage();
  const { judgingProgress, votingProgress, slug } = contest;
  const jurors = (contest.members ?? []).filter(({ role }) => role === 'JUROR').length;
  const figures = [
    ['works', formatNumber(contest.all.totalCount, language), paths.gallery(slug)],
    ['waiting', formatNumber(contest.waiting?.totalCount ?? 0, language), paths.screening(slug)],
    ['jurors', formatNumber(jurors, language), paths.contestPeople(slug)],
    [
      'sheets',
      `${judgingProgress.submitted}/${judgingProgress.assigned}`,
      paths.contestJudging(slug),
    ],
    [
      'votes',
      votingProgress.total === null ? '–' : formatNumber(votingProgress.total, language),
      paths.contestPublish(slug),
    ],
  ] as const;
  return (
    <div className={classes.figures}>
      {figures.map(([name, value, to]) => (
        <Link key={name} to={to} className={classes.figure}>
          <strong>{value}</strong>
          <span>{t(`figure_${name}`)}</span>
        </Link>
      ))}
    </div>
  );
}

function Spread({ contest }: { contest: DashboardContest }) {
  const { t } = useTranslation('organiser');
  const language = useLanguage();
  const url = new URL(paths.contest(contest.slug), location.origin).href;
  return (
    <Card>
      <Stack>
        <h2>{t('spread')}</h2>
        <code style={{ overflowWrap: 'anywhere' }}>{url}</code>
        <ShareBar url={url} title={pick(contest.name, language)} />
      </Stack>
    </Card>
  );
}

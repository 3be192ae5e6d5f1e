// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@/design/button';
import { Countdown } from '@/design/countdown';
import { Quiet, Row, Stack } from '@/design/desk';
import { Icon } from '@/design/icon';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { formatDateTime, formatNumber, useLanguage } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Outcome } from '@/lib/user-errors';
import { PublishButton } from './publish-button';
import classes from './publishing.module.css';
import { stepsOf, type PublishingStand, type Step, type StepName } from './publishing-stand';
import { useSealAndPublish } from './seal-and-publish';

/** The one order in which a contest ends. Each step says what it waits for and why it comes there. */
export function PublishingSteps({
  contest,
  standing,
  digest,
  after,
}: {
  contest: PublishingStand;
  /** The combined order, once it may be seen. */
  standing: ReactNode;
  digest: string | undefined;
  /** What follows a publication. */
  after: ReactNode;
}) {
  const { t } = useTranslation('publishing');
  const { sealTally, sealSheets } = useSealAndPublish(contest.id);
  const steps = stepsOf(contest);
  const body: Record<StepName, (step: Step) => ReactNode> = {
    voting: ({ state }) =>
      state === 'waiting' && <Countdown until={contest.calendar.voting.closes} />,
    ballotBox: ({ state }) => <BallotBox contest={contest} done={state === 'done'} />,
    tally: ({ state }) =>
      state === 'current' && (
        <Stack gap="s">
          <Quiet>
            {t('tallyEndsReview')}{' '}
            <Link to={paths.contestVoteReview(contest.slug)}>{t('toReview')}</Link>
          </Quiet>
          <Act label={t('sealTally')} action={() => sealTally()} />
        </Stack>
      ),
    sheets: ({ state }) => (
      <Sheets contest={contest} current={state === 'current'} seal={sealSheets} />
    ),
    standing: ({ state }) => state === 'done' && standing,
    publish: ({ state }) =>
      state === 'done'
        ? after
        : state === 'current' && digest && <PublishButton contestId={contest.id} digest={digest} />,
  };
  return (
    <ol className={classes.steps}>
      {steps.map((step, i) => (
        <li key={step.name} className={classes.step} data-state={step.state}>
          <span className={classes.disc} aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" size={18} /> : i + 1}
          </span>
          <div className={classes.body}>
            <h2>{t(`step_${step.name}`)}</h2>
            <StepLine step={step} timeZone={contest.timeZone} />
            {body[step.name](step)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StepLine({ step, timeZone }: { step: Step; timeZone: string }) {
  const { t } = useTranslation('publishing');
  const language = useLanguage();
  const time = step.at ? formatDateTime(step.at, timeZone, language) : '';
  return (
    <p className={classes.line}>
      <span className="visually-hidden">{t(`state_${step.state}`)}: </span>
      {step.state === 'done' && time ? t('doneAt', { time }) : t(`why_${step.name}`, { time })}
    </p>
  );
}

function BallotBox({ contest, done }: { contest: PublishingStand; done: boolean }) {
  const { t } = useTranslation('publishing');
  const language = useLanguage();
  const { mismatch, total } = contest.votingProgress;
  return (
    <>
      {mismatch && <Refusals errors={[mismatch]} title={t('mismatch')} />}
      {done && total !== null && (
        <Quiet>{t('ballots', { count: total, number: formatNumber(total, language) })}</Quiet>
      )}
    </>
  );
}

function Act({
  label,
  action,
  disabled = false,
}: {
  label: string;
  action: () => Promise<Outcome<unknown>>;
  disabled?: boolean;
}) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const go = async () => {
    setBusy(true);
    setOutcome(await action());
    setBusy(false);
  };
  return (
    <Stack gap="s">
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      <Row>
        <Button
          kind="primary"
          icon="lock"
          busy={busy}
          disabled={disabled}
          onClick={() => void go()}
        >
          {label}
        </Button>
      </Row>
    </Stack>
  );
}

function Sheets({
  contest,
  current,
  seal,
}: {
  contest: PublishingStand;
  current: boolean;
  seal: (acceptMissing: boolean) => Promise<Outcome<unknown>>;
}) {
  const { t } = useTranslation('publishing');
  const [accepted, setAccepted] = useState(false);
  const { assigned, submitted, jurors } = contest.judgingProgress;
  if (!current) return null;
  const missing = assigned - submitted;
  return (
    <Stack gap="s">
      <Quiet>{t('sheetsIn', { submitted, assigned })}</Quiet>
      {missing > 0 && (
        <Note tone="warning">
          <strong>{t('sheetsMissing', { count: missing })}</strong>
          <ul className={classes.missing}>
            {(jurors ?? [])
              .filter((juror) => juror.submitted < juror.assigned)
              .map((juror) => (
                <li key={juror.name}>
                  {t('jurorMissing', { ...juror, count: juror.assigned - juror.submitted })}
                </li>
              ))}
          </ul>
          <Checkbox
            checked={accepted}
            label={t('acceptMissing')}
            onChange={(event) => setAccepted(event.target.checked)}
          />
        </Note>
      )}
      <Act
        label={t('sealSheets')}
        disabled={missing > 0 && !accepted}
        action={() => seal(missing > 0 && accepted)}
      />
    </Stack>
  );
}

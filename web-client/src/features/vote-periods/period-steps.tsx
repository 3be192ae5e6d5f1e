// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { formatDateTime, formatEnd, pick, useLanguage } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Outcome } from '@/lib/user-errors';
import { nextStep, usePeriodActs, type DeskPeriod, type PeriodDesk } from './period-desk';
import { PeriodPlaces } from './period-standing';
import classes from './vote-periods.module.css';

/** Each period of the vote with the step that comes next. */
export function PeriodSteps({ contest }: { contest: PeriodDesk }) {
  const { t } = useTranslation('periods');
  const { all } = contest.prizePeriods;
  if (all.length === 0) return null;
  return (
    <Card>
      <Stack>
        <div>
          <h2>{t('deskTitle')}</h2>
          <Quiet>{t('deskHint')}</Quiet>
        </div>
        <ol className={classes.list}>
          {all.map((period, i) => (
            <PeriodStep key={period.number} contest={contest} period={period} before={all[i - 1]} />
          ))}
        </ol>
      </Stack>
    </Card>
  );
}

function PeriodStep({
  contest,
  period,
  before,
}: {
  contest: PeriodDesk;
  period: DeskPeriod;
  before: DeskPeriod | undefined;
}) {
  const { t } = useTranslation('periods');
  const language = useLanguage();
  const { sealTally, publish } = usePeriodActs(contest.id, period.number);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const step = nextStep(period, before);
  const { slug, timeZone } = contest;
  const { window, standing, publication } = period;
  const act = async (action: () => Promise<Outcome<unknown>>) => {
    setBusy(true);
    const answer = await action();
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') setAsking(false);
  };
  const words = {
    name: before ? pick(before.name, language) : '',
    opens: formatDateTime(window.opens, timeZone, language),
    closes: formatEnd(window.closes, timeZone, language),
    time: publication ? formatDateTime(publication.publishedAt, timeZone, language) : '',
  };
  const answers = (
    <>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
    </>
  );
  return (
    <li data-state={step === 'tally' || step === 'publish' ? 'open' : undefined}>
      <Stack gap="s">
        <div>
          <h3>{pick(period.name, language)}</h3>
          <p className={classes.when}>{t('when', words)}</p>
          <p className={classes.state}>{t(`next_${step}`, words)}</p>
        </div>
        {step === 'tally' && (
          <>
            <Quiet>
              {t('tallyEndsReview')} <Link to={paths.contestVoteReview(slug)}>{t('toReview')}</Link>
            </Quiet>
            {answers}
            <Row>
              <Button kind="primary" icon="lock" busy={busy} onClick={() => void act(sealTally)}>
                {t('sealTally')}
              </Button>
            </Row>
          </>
        )}
        {step === 'publish' && standing && (
          <>
            {standing.categories.map((category) => (
              <div key={category.category.id}>
                <h4>{pick(category.category.name, language)}</h4>
                <PeriodPlaces slug={slug} standing={category} />
              </div>
            ))}
            <Quiet>{t('winnersOf', { count: period.winners })}</Quiet>
            <Row>
              <Button kind="primary" icon="trophy" onClick={() => setAsking(true)}>
                {t('publish')}
              </Button>
            </Row>
            <ConfirmDialog
              open={asking}
              title={t('publishTitle')}
              confirm={t('publish')}
              busy={busy}
              onConfirm={() => void act(() => publish(standing.digest))}
              onClose={() => setAsking(false)}
            >
              <p>{t('publishText')}</p>
              <code className={classes.digest}>{standing.digest}</code>
              {answers}
            </ConfirmDialog>
          </>
        )}
        {publication && <Link to={paths.periodResults(slug, period.number)}>{t('toResult')}</Link>}
      </Stack>
    </li>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { toast } from '@/design/toast';
import { serverNow } from '@/lib/clock';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import { type Suspendable, useSuspension } from './suspend-votes';
import { SuspensionDialog } from './suspension-dialog';

/** Where organisers stop taking votes for an incident, by two people. */
export function SuspensionCard({
  contest,
  onChange,
}: {
  contest: Suspendable;
  onChange: () => void;
}) {
  const { t } = useTranslation('organiser');
  const language = useLanguage();
  const suspension = useSuspension(contest.id);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const { proposedSuspension: proposed, voteSuspensions, timeZone } = contest;
  const until = voteSuspensions.find((each) => Date.parse(each.until) > serverNow())?.until;
  const time = (moment: string) => formatDateTime(moment, timeZone, language);
  const go = async (act: () => Promise<Outcome<unknown>>, said: string) => {
    setBusy(true);
    const answer = await act();
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(said);
    onChange();
  };
  return (
    <Card>
      <Stack>
        <h2>{t('suspend')}</h2>
        <Quiet>{t('suspendWhat')}</Quiet>
        {until && <Note tone="danger">{t('suspendedUntil', { until: time(until) })}</Note>}
        {proposed && (
          <Note tone="warning">
            <strong>
              {t('suspendProposed', {
                name: proposed.proposedBy,
                minutes: proposed.minutes,
                when: time(proposed.proposedAt),
              })}
            </strong>
            <br />
            {pick(proposed.reason, language)}
            {!proposed.viewerMayConfirm && (
              <>
                <br />
                {t('suspendSecond')}
              </>
            )}
          </Note>
        )}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        <Row>
          {proposed?.viewerMayConfirm && (
            <Button
              kind="danger"
              icon="check"
              busy={busy}
              onClick={() => void go(suspension.confirm, t('suspendDone'))}
            >
              {t('suspendConfirm')}
            </Button>
          )}
          {proposed && (
            <Button
              kind="quiet"
              busy={busy}
              onClick={() => void go(suspension.withdraw, t('suspendWithdrawn'))}
            >
              {proposed.viewerMayConfirm ? t('suspendDisagree') : t('suspendWithdraw')}
            </Button>
          )}
          {!proposed && (
            <Button icon="clock" onClick={() => setOpen(true)}>
              {until ? t('suspendLonger') : t('suspendAsk')}
            </Button>
          )}
          {until && (
            <Button
              icon="arrowRight"
              busy={busy}
              onClick={() => void go(suspension.end, t('resumed'))}
            >
              {t('resume')}
            </Button>
          )}
        </Row>
        {open && (
          <SuspensionDialog
            alone={contest.approval === 'ONE_WITH_DELAY'}
            propose={suspension.propose}
            onClose={() => setOpen(false)}
            onProposed={() => {
              setOpen(false);
              onChange();
            }}
          />
        )}
      </Stack>
    </Card>
  );
}

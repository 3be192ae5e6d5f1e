// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Row, Stack } from '@/design/desk';
import { Icon } from '@/design/icon';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import type { Outcome, UserError } from '@/lib/user-errors';
import classes from './contest-setup.module.css';
import { useContestSetup } from './save-contest';

const groups = [
  'texts',
  'calendar',
  'categories',
  'voting',
  'rules',
  'people',
  'rehearsal',
] as const;
type Group = (typeof groups)[number];

/** The part of the set-up that a missing thing belongs to. */
export function groupOf({ field }: Pick<UserError, 'field'>): Group {
  const head = (field ?? '').replace(/^(input|contest)\./, '').split(/[.[]/)[0] ?? '';
  if (head === 'calendar') return 'calendar';
  if (head === 'categories') return 'categories';
  if (head === 'votePolicy') return 'voting';
  if (head === 'ruleSet') return 'rules';
  if (head === 'rehearsal') return 'rehearsal';
  if (head === 'members' || head === 'invitations') return 'people';
  return 'texts';
}

/** What is still missing before a contest can open, and the step that opens it and locks its rules. */
export function OpeningPanel({
  contestId,
  checks,
  explanation,
}: {
  contestId: string;
  checks: readonly UserError[];
  /** How winners are chosen, in the system's words. */
  explanation: string;
}) {
  const { t } = useTranslation('contest-setup');
  const { open: openContest } = useContestSetup();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const go = async () => {
    setBusy(true);
    const answer = await openContest(contestId);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setAsking(false);
    toast(t('opened'));
  };
  return (
    <Card>
      <Stack>
        <h2>{t('opening')}</h2>
        <ul className={classes.checks}>
          {groups.map((group) => {
            const missing = checks.filter((check) => groupOf(check) === group);
            if (group === 'rehearsal' && missing.length === 0) return null;
            return (
              <li key={group} data-missing={missing.length > 0 || undefined}>
                <Icon name={missing.length > 0 ? 'warning' : 'check'} size={18} />
                <span>
                  <strong>{t(`check_${group}`)}</strong>
                  {missing.map((check, i) => (
                    <span key={i}>
                      <br />
                      {check.message}
                    </span>
                  ))}
                </span>
              </li>
            );
          })}
        </ul>
        <div>
          <strong>{t('explained')}</strong>
          <blockquote className={classes.explanation}>{explanation}</blockquote>
        </div>
        <Row>
          <Button
            kind="primary"
            icon="lock"
            disabled={checks.length > 0}
            onClick={() => setAsking(true)}
          >
            {t('open')}
          </Button>
        </Row>
      </Stack>
      <ConfirmDialog
        open={asking}
        title={t('openTitle')}
        confirm={t('openConfirm')}
        busy={busy}
        onConfirm={() => void go()}
        onClose={() => setAsking(false)}
      >
        <p>{t('openText')}</p>
        <blockquote className={classes.explanation}>{explanation}</blockquote>
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </ConfirmDialog>
    </Card>
  );
}

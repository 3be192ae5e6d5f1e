// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Quiet, Row, Stack } from '@/design/desk';
import { ProgressBar } from '@/design/progress-bar';
import { NoAnswer, Refusals } from '@/design/refusals';
import { EmptyState, Note } from '@/design/states';
import { toast } from '@/design/toast';
import { formatDateTime, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import { useJudgingDesk, type JudgingStand } from './judging-desk';
import classes from './panel.module.css';

/** Assigning works, and how far each juror has come. */
export function JudgingBoard({ contest }: { contest: JudgingStand }) {
  const { t } = useTranslation('panel');
  const language = useLanguage();
  const { assign, closeEarly } = useJudgingDesk(contest.id);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const { judgingProgress: progress, calendar, timeZone } = contest;
  const at = (instant: string) => formatDateTime(instant, timeZone, language);
  const percent = progress.assigned === 0 ? 0 : (progress.submitted / progress.assigned) * 100;
  const run = async (action: () => Promise<Outcome<JudgingStand>>, said: string) => {
    setBusy(true);
    const answer = await action();
    setBusy(false);
    setAsking(false);
    setOutcome(answer);
    if (answer.kind === 'done') toast(said);
  };
  const { sheetsSealedAt } = progress;
  return (
    <Stack>
      {sheetsSealedAt && <Note tone="success">{t('sealed', { time: at(sheetsSealedAt) })}</Note>}
      <Card>
        <Stack>
          <Row between>
            <h2>{t('progress', { submitted: progress.submitted, assigned: progress.assigned })}</h2>
            <Quiet>
              {t(`window_${calendar.judging.state}`, {
                opens: at(calendar.judging.opens),
                closes: at(calendar.judging.closes),
              })}
            </Quiet>
          </Row>
          <ProgressBar
            percent={percent}
            label={t('progress', { submitted: progress.submitted, assigned: progress.assigned })}
          />
          {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
          {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
          {!sheetsSealedAt && (
            <>
              <Row>
                <Button
                  kind={progress.assigned === 0 ? 'primary' : 'secondary'}
                  busy={busy}
                  onClick={() => void run(assign, t('assigned'))}
                >
                  {t('assign')}
                </Button>
                {progress.viewerCanCloseEarly && (
                  <Button onClick={() => setAsking(true)}>{t('closeEarly')}</Button>
                )}
              </Row>
              <Quiet>{t('assignHint')}</Quiet>
            </>
          )}
        </Stack>
      </Card>
      <h2>{t('jurors')}</h2>
      {(progress.jurors ?? []).length === 0 ? (
        <EmptyState icon="person" title={t('noJurors')}>
          {t('noJurorsText')}
        </EmptyState>
      ) : (
        <ul className={classes.jurors}>
          {(progress.jurors ?? []).map(({ name, assigned, submitted }) => (
            <li key={name}>
              <Row between>
                <strong>{name}</strong>
                <span className={classes.figure}>
                  {submitted}/{assigned}
                </span>
              </Row>
              <ProgressBar
                percent={assigned === 0 ? 0 : (submitted / assigned) * 100}
                label={t('jurorProgress', { name, submitted, assigned })}
              />
              {submitted < assigned && (
                <Quiet>{t('behind', { count: assigned - submitted })}</Quiet>
              )}
            </li>
          ))}
        </ul>
      )}
      <Quiet>{t('secret')}</Quiet>
      <ConfirmDialog
        open={asking}
        title={t('closeEarlyTitle')}
        confirm={t('closeEarly')}
        busy={busy}
        onConfirm={() => void run(closeEarly, t('closedEarly'))}
        onClose={() => setAsking(false)}
      >
        <p>{t('closeEarlyText')}</p>
      </ConfirmDialog>
    </Stack>
  );
}

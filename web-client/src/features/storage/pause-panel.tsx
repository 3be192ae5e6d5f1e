// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { formatDateTime, useLanguage } from '@/lib/format';
import { fieldErrors } from '@/lib/field-errors';
import type { ResultOf } from '@/lib/graphql';
import type { Outcome } from '@/lib/user-errors';
import { useRetention, type PauseFragment } from './retention';

/** Stops the removal of files, as a complaint or a court may demand, and lets it go on. */
export function PausePanel({ contest }: { contest: ResultOf<typeof PauseFragment> }) {
  const { t } = useTranslation('storage');
  const language = useLanguage();
  const acts = useRetention(contest.id);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const pause = contest.retentionPause;
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], ['reason']);
  const send = async () => {
    setBusy(true);
    const answer = await acts[pause ? 'resume' : 'pause'](reason.trim());
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setAsking(false);
    setReason('');
  };
  return (
    <Card>
      <Stack>
        <h2>{t('removal')}</h2>
        {pause ? (
          <Note tone="warning" live={false}>
            <strong>
              {t('pausedSince', {
                time: formatDateTime(pause.decidedAt, contest.timeZone, language),
              })}
            </strong>
            <p style={{ overflowWrap: 'anywhere' }}>{pause.reason}</p>
          </Note>
        ) : (
          <Quiet>{t('removalHint')}</Quiet>
        )}
        <Row>
          <Button onClick={() => setAsking(true)}>{t(pause ? 'resume' : 'pause')}</Button>
        </Row>
      </Stack>
      <ConfirmDialog
        open={asking}
        title={t(pause ? 'resumeTitle' : 'pauseTitle')}
        confirm={t(pause ? 'resume' : 'pause')}
        busy={busy}
        onConfirm={() => void send()}
        onClose={() => setAsking(false)}
      >
        <p>{t(pause ? 'resumeText' : 'pauseText')}</p>
        <Textarea
          label={t('reason')}
          description={t('reasonKept')}
          required
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          error={errors.at('reason')}
          onChange={(event) => setReason(event.target.value)}
        />
        <Refusals errors={errors.elsewhere} />
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </ConfirmDialog>
    </Card>
  );
}

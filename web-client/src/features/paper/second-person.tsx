// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { toast } from '@/design/toast';
import { fieldErrors } from '@/lib/field-errors';
import { formatSeconds, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import type { Paper } from './paper';
import { usePaperEdits } from './paper-edits';

/** Gives what was entered to a second person, or announces it. */
export function OfferStep({
  entryId,
  flush,
  revision,
  alone,
  onOffered,
}: {
  entryId: string;
  /** Whether everybody reads of it for a day instead. */
  alone: boolean;
  /** Saves what is still waiting; false when the server does not hold everything. */
  flush: () => Promise<boolean>;
  revision: () => number;
  onOffered: () => void;
}) {
  const { t } = useTranslation('paper');
  const { offer } = usePaperEdits();
  const [consent, setConsent] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Outcome<unknown>>();
  const errors = fieldErrors(trouble?.kind === 'refused' ? trouble.errors : [], ['consent']);
  const send = async () => {
    setBusy(true);
    const saved = await flush();
    const answer: Outcome<unknown> = saved
      ? await offer(entryId, revision(), consent)
      : { kind: 'failed', offline: !navigator.onLine };
    setBusy(false);
    setTrouble(answer);
    if (answer.kind !== 'done') return;
    toast(t(alone ? 'announced' : 'offered'));
    onOffered();
  };
  return (
    <Stack>
      <Quiet>{t(alone ? 'announceHint' : 'offerHint')}</Quiet>
      <Checkbox
        size="md"
        checked={consent}
        error={errors.at('consent')}
        label={t('consent')}
        onChange={(event) => setConsent(event.target.checked)}
      />
      <Refusals errors={errors.elsewhere} />
      {trouble?.kind === 'failed' && <NoAnswer offline={trouble.offline} />}
      <Row>
        <Button kind="primary" size="l" busy={busy} onClick={() => void send()}>
          {t(alone ? 'announce' : 'offer')}
        </Button>
      </Row>
    </Stack>
  );
}

/** Compares what was entered with what lies on the desk: it is handed in, or goes back. */
export function CompareStep({
  entryId,
  paper,
  timeZone,
  onDone,
}: {
  entryId: string;
  paper: Paper;
  timeZone: string;
  onDone: () => void;
}) {
  const { t } = useTranslation('paper');
  const language = useLanguage();
  const { confirm, sendBack } = usePaperEdits();
  const [back, setBack] = useState(false);
  const backKey = paper.dueAt ? 'takeBack' : 'sendBack';
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Outcome<unknown>>();
  const errors = fieldErrors(trouble?.kind === 'refused' ? trouble.errors : [], ['reason']);
  const run = async (step: () => Promise<Outcome<unknown>>, said: string) => {
    setBusy(true);
    const answer = await step();
    setBusy(false);
    setTrouble(answer);
    if (answer.kind !== 'done') return;
    toast(said);
    setBack(false);
    onDone();
  };
  return (
    <Stack>
      {paper.dueAt && (
        <Note>{t('waitsForTheDay', { time: formatSeconds(paper.dueAt, timeZone, language) })}</Note>
      )}
      {(paper.viewerMayConfirm || !paper.dueAt) && (
        <Note>
          {paper.viewerMayConfirm
            ? t('compareHint', { name: paper.offeredBy ?? '' })
            : t('waitsForAnother', { name: paper.takenBy })}
        </Note>
      )}
      <Refusals errors={errors.elsewhere} />
      {trouble?.kind === 'failed' && <NoAnswer offline={trouble.offline} />}
      <Row>
        {paper.viewerMayConfirm && (
          <Button
            kind="primary"
            size="l"
            icon="check"
            busy={busy}
            onClick={() => void run(() => confirm(entryId), t('confirmed'))}
          >
            {t('confirm')}
          </Button>
        )}
        <Button onClick={() => setBack(true)}>{t(backKey)}</Button>
      </Row>
      <ConfirmDialog
        open={back}
        title={t(paper.dueAt ? 'takeBackTitle' : 'sendBackTitle')}
        confirm={t(backKey)}
        busy={busy}
        onConfirm={() => void run(() => sendBack(entryId, reason), t('wentBack'))}
        onClose={() => setBack(false)}
      >
        <Textarea
          label={t('sendBackReason')}
          required
          autosize
          minRows={3}
          data-autofocus
          value={reason}
          error={errors.at('reason')}
          onChange={(event) => setReason(event.target.value)}
        />
      </ConfirmDialog>
    </Stack>
  );
}

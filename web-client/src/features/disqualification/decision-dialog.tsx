// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { fieldErrors } from '@/lib/field-errors';
import type { Outcome } from '@/lib/user-errors';
import { useDisqualification } from './disqualification';

/** Asks for the reason, then takes a work out or puts it back. */
export function DecisionDialog({
  entry,
  out,
  onClose,
  onDecided,
}: {
  entry: { id: string; number: string | null; title: string };
  /** Whether the work is to be taken out; else it comes back. */
  out: boolean;
  onClose: () => void;
  onDecided: () => void;
}) {
  const { t } = useTranslation('disqualification');
  const acts = useDisqualification();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], ['reason']);
  const number = entry.number ?? '';
  const send = async () => {
    setBusy(true);
    const answer = await acts[out ? 'disqualify' : 'reinstate'](entry.id, reason.trim());
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(t(out ? 'disqualified' : 'reinstated', { number }));
    onDecided();
  };
  return (
    <ConfirmDialog
      open
      title={t(out ? 'disqualifyTitle' : 'reinstateTitle', { number, title: entry.title })}
      confirm={t(out ? 'disqualify' : 'reinstate')}
      kind={out ? 'danger' : 'primary'}
      busy={busy}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <p>{t(out ? 'disqualifyText' : 'reinstateText')}</p>
      <Textarea
        label={t('reason')}
        description={t(out ? 'reasonPublic' : 'reasonKept')}
        required
        autosize
        minRows={3}
        data-autofocus
        value={reason}
        error={errors.at('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Refusals errors={errors.elsewhere} />
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
    </ConfirmDialog>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import type { Outcome } from '@/lib/user-errors';
import { useRehearsals } from './rehearsals';

/** Asks before a rehearsal is taken away; the same dialog wipes it and starts the next. */
export function WipeDialog({
  draftId,
  again = false,
  onClose,
  onDone,
}: {
  draftId: string;
  /** Whether a new rehearsal is copied at once. */
  again?: boolean;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation('rehearsal');
  const { wipe, start } = useRehearsals();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const go = async () => {
    setBusy(true);
    let answer: Outcome<unknown> = await wipe(draftId);
    if (answer.kind === 'done' && again) answer = await start(draftId);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(t(again ? 'startedAgain' : 'wiped'));
    onDone();
  };
  return (
    <ConfirmDialog
      open
      title={t(again ? 'againTitle' : 'wipeTitle')}
      confirm={t(again ? 'again' : 'wipe')}
      kind="danger"
      busy={busy}
      onConfirm={() => void go()}
      onClose={onClose}
    >
      <p>{t('wipeText')}</p>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
    </ConfirmDialog>
  );
}

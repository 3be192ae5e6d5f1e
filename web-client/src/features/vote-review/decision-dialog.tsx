// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Modal, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { exclusionReason } from '@/lib/exclusion-reason';
import type { Outcome } from '@/lib/user-errors';
import { type Decision, type Proposal, type Reason, reasons } from './quarantine';

/** Proposes a decision on the votes of a finding: for which reason, and what was seen. */
export function DecisionDialog({
  decision,
  alone,
  propose,
  onClose,
  onProposed,
}: {
  decision: Decision;
  /** Whether one person may decide, after everybody could read of it. */
  alone: boolean;
  propose: (proposal: Proposal) => Promise<Outcome<unknown>>;
  onClose: () => void;
  onProposed: (outcome: Outcome<unknown>) => void;
}) {
  const { t } = useTranslation(['vote-decision', 'common']);
  const { t: voting } = useTranslation('voting');
  const [reason, setReason] = useState<Reason>('AUTOMATION');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const go = async () => {
    setBusy(true);
    const answer = await propose({ decision, reason, note });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') onProposed(answer);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`propose_${decision}`)}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Quiet>{t(`explain_${decision}`)}</Quiet>
        <Quiet>{alone ? t('aloneHint') : t('secondHint')}</Quiet>
        <Radio.Group
          label={t('reason')}
          value={reason}
          onChange={(value) => setReason(value as Reason)}
        >
          <Stack gap="s">
            {reasons.map((each) => (
              <Radio key={each} value={each} label={exclusionReason(voting, each)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('note')}
          description={t('noteHint')}
          required
          autosize
          minRows={3}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        <Row>
          <Button
            kind="primary"
            busy={busy}
            disabled={note.trim() === ''}
            onClick={() => void go()}
          >
            {alone ? t('announce') : t('sendProposal')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </Row>
      </Stack>
    </Modal>
  );
}

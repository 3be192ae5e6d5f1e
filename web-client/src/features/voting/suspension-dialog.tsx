// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import type { Outcome } from '@/lib/user-errors';

const lengths = ['15', '30', '60', '120', '360', '720', '1440', '2880'] as const;

/** How long votes are to be suspended, and why. */
export function SuspensionDialog({
  alone,
  propose,
  onClose,
  onProposed,
}: {
  /** Whether one person may decide, so that it holds at once. */
  alone: boolean;
  propose: (
    minutes: number,
    reason: { vi: string; en: string | null },
  ) => Promise<Outcome<unknown>>;
  onClose: () => void;
  onProposed: () => void;
}) {
  const { t } = useTranslation(['organiser', 'common']);
  const [minutes, setMinutes] = useState('60');
  const [reason, setReason] = useState({ vi: '', en: '' });
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const go = async () => {
    setBusy(true);
    const answer = await propose(Number(minutes), { vi: reason.vi, en: reason.en || null });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(alone ? t('suspendDone') : t('suspendAsked'));
    onProposed();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('suspendAsk')}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <Quiet>{alone ? t('suspendAloneHint') : t('suspendHint')}</Quiet>
        <SelectField
          labelShown
          label={t('suspendLasts')}
          value={minutes}
          options={lengths.map((length) => ({ value: length, label: t(`suspendFor_${length}`) }))}
          onChange={(event) => setMinutes(event.target.value)}
        />
        <Textarea
          label={t('suspendReason')}
          description={t('suspendReasonHint')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={reason.vi}
          onChange={(event) => setReason({ ...reason, vi: event.target.value })}
        />
        <Textarea
          label={t('suspendReasonEn')}
          lang="en"
          autosize
          minRows={1}
          maxLength={1000}
          value={reason.en}
          onChange={(event) => setReason({ ...reason, en: event.target.value })}
        />
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        <Row>
          <Button
            kind="danger"
            busy={busy}
            disabled={reason.vi.trim() === ''}
            onClick={() => void go()}
          >
            {alone ? t('suspendNow') : t('suspendPropose')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </Row>
      </Stack>
    </Modal>
  );
}

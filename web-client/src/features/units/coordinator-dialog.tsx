// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { CopyButton } from '@/design/copy-button';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import type { Outcome } from '@/lib/user-errors';
import { useUnits, type Unit } from './units';

/** Invites somebody to speak for a unit; without an address its link is shown once. */
export function CoordinatorDialog({
  contestId,
  unit,
  onClose,
}: {
  contestId: string;
  unit: Unit;
  onClose: () => void;
}) {
  const { t } = useTranslation(['units', 'common']);
  const { invite } = useUnits(contestId);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<string>>();
  const send = async () => {
    setBusy(true);
    setOutcome(await invite(unit.id, name.trim(), email.trim() || null));
    setBusy(false);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('inviteTitle', { name: unit.name })}
      centered
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <TextInput
            label={t('personName')}
            required
            data-autofocus
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <TextInput
            label={t('email')}
            type="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <Quiet>{t('inviteHint')}</Quiet>
          {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
          {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
          {outcome?.kind === 'done' && (
            <Note tone="success" live>
              {email.trim() ? t('mailed', { email }) : t('linkOnce')}{' '}
              <CopyButton text={outcome.value} label={t('copyLink')} />
            </Note>
          )}
          <Row>
            <Button type="submit" kind="primary" busy={busy} disabled={name.trim() === ''}>
              {t('invite')}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {t('common:close')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Modal>
  );
}

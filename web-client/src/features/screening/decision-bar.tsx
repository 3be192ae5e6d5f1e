// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Key, KeyHints, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { useKeys } from '@/lib/use-keys';
import type { Outcome } from '@/lib/user-errors';
import { useScreeningDecisions } from './decide-screening';
import classes from './screening.module.css';

const reasons = ['broken', 'topic', 'length', 'authors', 'rights', 'law'] as const;

/** Accept, or refuse with a reason that the entrant will read. */
export function DecisionBar({
  entryId,
  onDecided,
}: {
  entryId: string;
  onDecided: (accepted: boolean) => void;
}) {
  const { t } = useTranslation('screening');
  const { decide } = useScreeningDecisions();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const field = useRef<HTMLTextAreaElement>(null);

  const send = async (accept: boolean) => {
    if (busy) return;
    if (!accept && reason.trim() === '') return field.current?.focus();
    setBusy(true);
    const answer = await decide(entryId, accept, accept ? undefined : reason.trim());
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') onDecided(accept);
  };
  const beginRefusal = () => {
    setRefusing(true);
    requestAnimationFrame(() => field.current?.focus());
  };
  useKeys({ a: refusing ? undefined : () => void send(true), r: beginRefusal });

  return (
    <Stack>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      {refusing ? (
        <Stack gap="s">
          <div className={classes.reasons} role="group" aria-label={t('presets')}>
            {reasons.map((name) => (
              <button
                key={name}
                type="button"
                className={classes.reason}
                onClick={() => {
                  setReason(t(`reason_${name}`));
                  field.current?.focus();
                }}
              >
                {t(`reasonShort_${name}`)}
              </button>
            ))}
          </div>
          <Textarea
            ref={field}
            label={t('reasonLabel')}
            description={t('reasonHint')}
            autosize
            minRows={3}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send(false);
              if (event.key === 'Escape') setRefusing(false);
            }}
          />
          <Row>
            <Button
              kind="danger"
              busy={busy}
              disabled={reason.trim() === ''}
              onClick={() => void send(false)}
            >
              {t('refuseConfirm')}
            </Button>
            <Button kind="quiet" onClick={() => setRefusing(false)}>
              {t('back')}
            </Button>
          </Row>
          <KeyHints>
            <Key>Ctrl</Key> + <Key>Enter</Key> {t('refuseConfirm').toLowerCase()}
          </KeyHints>
        </Stack>
      ) : (
        <Row>
          <Button
            kind="primary"
            icon="check"
            busy={busy}
            aria-keyshortcuts="A"
            onClick={() => void send(true)}
          >
            {t('accept')} <Key>A</Key>
          </Button>
          <Button icon="close" aria-keyshortcuts="R" onClick={beginRefusal}>
            {t('refuse')} <Key>R</Key>
          </Button>
        </Row>
      )}
    </Stack>
  );
}

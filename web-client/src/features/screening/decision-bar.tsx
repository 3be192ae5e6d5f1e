// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Key, KeyHints, Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { serverNow } from '@/lib/clock';
import { formatDateTime, useLanguage } from '@/lib/format';
import { useKeys } from '@/lib/use-keys';
import type { Outcome } from '@/lib/user-errors';
import { ChecklistTicks } from './checklist-ticks';
import { useScreeningDecisions, type Verdict } from './decide-screening';
import { ReasonField } from './reason-field';
import type { ScreeningSetup } from './screening-work';

const DAY = 86_400_000;

/** Accept by the checklist, refuse with a reason, or ask for a correction. */
export function DecisionBar({
  entryId,
  setup,
  timeZone,
  onDecided,
}: {
  entryId: string;
  setup: ScreeningSetup;
  timeZone: string;
  onDecided: (kind: Verdict['kind']) => void;
}) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const { decide } = useScreeningDecisions();
  const [writing, setWriting] = useState<'refuse' | 'correct'>();
  const [reason, setReason] = useState('');
  const [days, setDays] = useState(setup.correctionDays);
  const [ticked, setTicked] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const field = useRef<HTMLTextAreaElement>(null);
  const until = new Date(serverNow() + days * DAY).toISOString();

  const send = async (verdict: Verdict) => {
    if (busy) return;
    if (verdict.kind !== 'accept' && reason.trim() === '') return field.current?.focus();
    setBusy(true);
    const answer = await decide(entryId, verdict);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') onDecided(verdict.kind);
  };
  const accept = () => void send({ kind: 'accept', checklist: setup.checklist.version, ticked });
  const say = () =>
    void send(
      writing === 'correct'
        ? { kind: 'correct', reason: reason.trim(), until }
        : { kind: 'refuse', reason: reason.trim() },
    );
  const write = (kind: 'refuse' | 'correct') => {
    setWriting(kind);
    requestAnimationFrame(() => field.current?.focus());
  };
  const refuse = () => write('refuse');
  const correct = () => write('correct');
  useKeys(writing ? {} : { a: accept, r: refuse, c: correct });

  return (
    <Stack>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      {writing ? (
        <Stack gap="s">
          <ReasonField
            label={t(writing === 'correct' ? 'correctionLabel' : 'reasonLabel')}
            hint={t(writing === 'correct' ? 'correctionHint' : 'reasonHint')}
            value={reason}
            reasons={writing === 'refuse' ? setup.reasons : undefined}
            field={field}
            onChange={setReason}
            onSend={say}
            onEscape={() => setWriting(undefined)}
          />
          {writing === 'correct' && (
            <>
              <NumberInput
                label={t('correctionDays')}
                value={days}
                min={1}
                max={60}
                allowDecimal={false}
                onChange={(value) => typeof value === 'number' && setDays(value)}
              />
              <Quiet>
                {t('correctionUntil', { time: formatDateTime(until, timeZone, language) })}
              </Quiet>
            </>
          )}
          <Row>
            <Button
              kind={writing === 'correct' ? 'primary' : 'danger'}
              busy={busy}
              disabled={reason.trim() === ''}
              onClick={say}
            >
              {t(`${writing}Confirm`)}
            </Button>
            <Button kind="quiet" onClick={() => setWriting(undefined)}>
              {t('back')}
            </Button>
          </Row>
          <KeyHints>
            <Key>Ctrl</Key> + <Key>Enter</Key> {t(`${writing}Confirm`).toLowerCase()}
          </KeyHints>
        </Stack>
      ) : (
        <>
          <ChecklistTicks checklist={setup.checklist} ticked={ticked} onChange={setTicked} />
          <Row>
            <Button kind="primary" icon="check" busy={busy} aria-keyshortcuts="A" onClick={accept}>
              {t('accept')} <Key>A</Key>
            </Button>
            <Button icon="close" aria-keyshortcuts="R" onClick={refuse}>
              {t('refuse')} <Key>R</Key>
            </Button>
            <Button icon="refresh" aria-keyshortcuts="C" onClick={correct}>
              {t('correct')} <Key>C</Key>
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
}

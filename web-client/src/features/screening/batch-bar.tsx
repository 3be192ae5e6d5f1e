// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { ChecklistTicks } from './checklist-ticks';
import { useManyDecisions, type ManyDecision, type ManyOutcome } from './decide-many';
import { ReasonField } from './reason-field';
import type { ScreeningSetup } from './screening-work';
import classes from './screening.module.css';

/** One decision for all the works that are marked. */
export function BatchBar({
  ids,
  setup,
  onDone,
  onClear,
}: {
  ids: readonly string[];
  setup: ScreeningSetup;
  onDone: (outcome: ManyOutcome) => void;
  onClear: () => void;
}) {
  const { t } = useTranslation('screening');
  const { decide } = useManyDecisions();
  const [asking, setAsking] = useState<'accept' | 'refuse'>();
  const [reason, setReason] = useState('');
  const [ticked, setTicked] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const send = async (decision: ManyDecision) => {
    setBusy(true);
    const outcome = await decide(ids, decision);
    setBusy(false);
    onDone(outcome);
  };
  const confirm = () =>
    asking === 'accept'
      ? void send({ accept: true, checklist: setup.checklist.version, ticked })
      : reason.trim() !== '' && void send({ accept: false, reason: reason.trim() });
  return (
    <section className={classes.batch} aria-label={t('batch')}>
      <Stack gap="s">
        <strong role="status">{t('marked', { count: ids.length })}</strong>
        {asking === 'accept' && (
          <ChecklistTicks checklist={setup.checklist} ticked={ticked} onChange={setTicked} />
        )}
        {asking === 'refuse' && (
          <ReasonField
            label={t('reasonForAll')}
            hint={t('reasonHint')}
            value={reason}
            reasons={setup.reasons}
            field={field}
            onChange={setReason}
            onSend={confirm}
            onEscape={() => setAsking(undefined)}
          />
        )}
        <Row>
          {asking ? (
            <>
              <Button
                kind={asking === 'accept' ? 'primary' : 'danger'}
                busy={busy}
                disabled={asking === 'refuse' && reason.trim() === ''}
                onClick={confirm}
              >
                {t(`${asking}All`, { count: ids.length })}
              </Button>
              <Button kind="quiet" onClick={() => setAsking(undefined)}>
                {t('back')}
              </Button>
            </>
          ) : (
            <>
              <Button size="s" icon="check" onClick={() => setAsking('accept')}>
                {t('accept')}
              </Button>
              <Button size="s" icon="close" onClick={() => setAsking('refuse')}>
                {t('refuse')}
              </Button>
              <Button size="s" kind="quiet" onClick={onClear}>
                {t('clearMarks')}
              </Button>
            </>
          )}
        </Row>
      </Stack>
    </section>
  );
}

/** What came of a batch, with its way back. */
export function BatchOutcome({
  outcome,
  onUndone,
}: {
  outcome: ManyOutcome;
  onUndone: (outcome: ManyOutcome) => void;
}) {
  const { t } = useTranslation('screening');
  const { undo } = useManyDecisions();
  const [busy, setBusy] = useState(false);
  const { batch, done, failed, unanswered } = outcome;
  return (
    <Note tone={failed.length + unanswered > 0 ? 'warning' : 'success'} live>
      <Stack gap="s">
        <Row between>
          <strong>{t('batchDone', { count: done })}</strong>
          {done > 0 && (
            <Button
              size="s"
              busy={busy}
              onClick={() => {
                setBusy(true);
                void undo(batch).then((undone) => {
                  setBusy(false);
                  onUndone(undone);
                });
              }}
            >
              {t('undoAll')}
            </Button>
          )}
        </Row>
        {unanswered > 0 && <p>{t('batchUnanswered', { count: unanswered })}</p>}
        {failed.length > 0 && (
          <details open={failed.length <= 5}>
            <summary>{t('batchFailed', { count: failed.length })}</summary>
            <ul className={classes.failures}>
              {failed.map(({ number, message }) => (
                <li key={number}>
                  <strong>{number}</strong> {message}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Stack>
    </Note>
  );
}

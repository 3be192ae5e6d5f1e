// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Row } from '@/design/desk';
import { formatDecimal, pick, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import classes from './judging.module.css';
import { previewScore, type Criterion, type SheetDraft } from './score-sheet';
import { useScoreSheetEnds } from './submit-score-sheet';

/** Shows the sheet once more and hands it in. */
export function SubmitSheet({
  assignmentId,
  draft,
  criteria,
  byVerdict,
  ready,
  flush,
  revision,
  onOutcome,
}: {
  assignmentId: string;
  draft: SheetDraft;
  criteria: readonly Criterion[];
  /** Whether the round takes no marks. */
  byVerdict: boolean;
  ready: boolean;
  flush: () => Promise<boolean>;
  revision: () => number;
  onOutcome: (outcome: Outcome<unknown>) => void;
}) {
  const { t } = useTranslation('score-sheet');
  const language = useLanguage();
  const { submit } = useScoreSheetEnds(assignmentId);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const ask = useCallback(() => {
    if (ready) setOpen(true);
  }, [ready]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [ask]);
  const go = async () => {
    setBusy(true);
    const kept = await flush();
    const offline = !navigator.onLine;
    const outcome = kept ? await submit(revision()) : ({ kind: 'failed', offline } as const);
    setBusy(false);
    setOpen(false);
    onOutcome(outcome);
  };
  const score = previewScore(draft, criteria);
  return (
    <>
      <Row>
        <Button kind="primary" size="l" disabled={!ready} onClick={ask}>
          {t('submit')}
        </Button>
      </Row>
      <ConfirmDialog
        open={open}
        title={t('submitTitle')}
        confirm={t('submitConfirm')}
        busy={busy}
        onConfirm={() => void go()}
        onClose={() => setOpen(false)}
      >
        <table className={classes.summary}>
          <tbody>
            {criteria.map((criterion) => (
              <tr key={criterion.id}>
                <th scope="row">{pick(criterion.name, language)}</th>
                <td>
                  {formatDecimal(draft.points[criterion.id] ?? '0', 3, language)} / {criterion.max}
                </td>
              </tr>
            ))}
            {byVerdict ? (
              <tr>
                <th scope="row">{t('verdict')}</th>
                <td>
                  <strong>{draft.verdict && t(`verdict_${draft.verdict}`)}</strong>
                </td>
              </tr>
            ) : (
              <tr>
                <th scope="row">{t('total')}</th>
                <td>
                  <strong>
                    {score === null ? '–' : formatDecimal(String(score), 2, language)}
                  </strong>{' '}
                  / 100
                </td>
              </tr>
            )}
          </tbody>
        </table>
        <p>{t('submitText')}</p>
      </ConfirmDialog>
    </>
  );
}

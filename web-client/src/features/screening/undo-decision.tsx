// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Key } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { useKeys } from '@/lib/use-keys';
import type { Outcome } from '@/lib/user-errors';
import { useScreeningDecisions } from './decide-screening';

/** Takes a decision back, as long as neither judging nor voting has begun. */
export function UndoDecision({
  entryId,
  keyed = true,
  onUndone,
}: {
  entryId: string;
  /** Whether the key U does it; only one decision of a page may have it. */
  keyed?: boolean | undefined;
  onUndone: () => void;
}) {
  const { t } = useTranslation('screening');
  const { undo } = useScreeningDecisions();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const go = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await undo(entryId);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') onUndone();
  };
  useKeys({ u: keyed ? () => void go() : undefined });
  return (
    <>
      <Button
        size="s"
        busy={busy}
        aria-keyshortcuts={keyed ? 'U' : undefined}
        onClick={() => void go()}
      >
        {t('undo')} {keyed && <Key>U</Key>}
      </Button>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
    </>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { formatDateTime, useLanguage } from '@/lib/format';
import type { EnumOf } from '@/lib/graphql';
import type { Outcome } from '@/lib/user-errors';
import type { ScoreSheetParts } from './score-sheet';
import { ScoreSheetForm, ScoreSheetView } from './score-sheet-form';
import { useScoreSheetEnds } from './submit-score-sheet';

/** The sheet in the form that its state and the time of judging allow. */
export function SheetPart({
  assignment,
  judging,
  timeZone,
  onSubmitted,
}: {
  assignment: ScoreSheetParts;
  judging: { opens: string; closes: string; state: EnumOf<'WindowState'> };
  timeZone: string;
  onSubmitted: () => void;
}) {
  const { t } = useTranslation('score-sheet');
  const language = useLanguage();
  const { reopen } = useScoreSheetEnds(assignment.id);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const { state, submittedAt } = assignment.scoreSheet;
  const at = (instant: string) => formatDateTime(instant, timeZone, language);

  if (state === 'SEALED')
    return <ScoreSheetView assignment={assignment} note={t('sealed')} tone="success" />;
  if (judging.state === 'UPCOMING') {
    return (
      <ScoreSheetView assignment={assignment} note={t('upcoming', { time: at(judging.opens) })} />
    );
  }
  if (judging.state === 'CLOSED') {
    return (
      <ScoreSheetView
        assignment={assignment}
        note={t('closed', { time: at(judging.closes) })}
        tone="warning"
      />
    );
  }
  if (state === 'SUBMITTED') {
    const takeBack = async () => {
      setBusy(true);
      setOutcome(await reopen());
      setBusy(false);
    };
    return (
      <Stack>
        <ScoreSheetView
          assignment={assignment}
          tone="success"
          note={t('submitted', { time: submittedAt ? at(submittedAt) : '' })}
          action={{ label: t('reopen'), busy, run: () => void takeBack() }}
        />
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </Stack>
    );
  }
  return (
    <ScoreSheetForm
      assignment={assignment}
      timeZone={timeZone}
      onSubmitted={() => {
        toast(t('submittedToast', { code: assignment.code }));
        onSubmitted();
      }}
    />
  );
}

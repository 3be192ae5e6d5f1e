// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Key, KeyHints, Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { ConflictNote, SaveMark } from '@/design/save-mark';
import { Note } from '@/design/states';
import { pick, useLanguage } from '@/lib/format';
import { useAutosave } from '@/lib/use-autosave';
import type { Outcome } from '@/lib/user-errors';
import { CriterionSlider } from './criterion-slider';
import { useSaveScoreSheet } from './save-score-sheet';
import {
  asksVerdict,
  isOnScale,
  markedCriteria,
  shareOf,
  sheetDraft,
  unmarked,
  type ScoreSheetParts,
  type SheetDraft,
} from './score-sheet';
import { SheetTotal } from './sheet-total';
import { SubmitSheet } from './submit-sheet';
import { VerdictField } from './verdict-field';

/** A juror's sheet for one work. Every change is kept at once; nothing is lost by leaving. */
export function ScoreSheetForm({
  assignment,
  timeZone,
  onSubmitted,
}: {
  assignment: ScoreSheetParts;
  timeZone: string;
  onSubmitted: () => void;
}) {
  const { t } = useTranslation('score-sheet');
  const language = useLanguage();
  const byVerdict = asksVerdict(assignment);
  const criteria = markedCriteria(assignment);
  const { scoreSheet } = assignment;
  const save = useSaveScoreSheet(assignment.id, criteria);
  const { draft, value, revision, state } = useAutosave<SheetDraft>({
    key: `sheet.${assignment.id}`,
    value: sheetDraft(assignment),
    revision: scoreSheet.revision,
    save,
    delay: 600,
  });
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const missing = unmarked(value, criteria);
  const mark = (id: string, points: string) =>
    draft.change({ ...value, points: { ...value.points, [id]: points } });
  const current = state.kind === 'saved' || state.kind === 'clean';
  const describe = (theirs: SheetDraft) =>
    [
      ...(byVerdict ? [theirs.verdict ? t(`verdict_${theirs.verdict}`) : '–'] : []),
      ...criteria.map((c) => `${pick(c.name, language)}: ${theirs.points[c.id] ?? '–'}`),
      theirs.comment,
    ].join('\n');

  return (
    <Stack>
      <ConflictNote
        state={state}
        describe={describe}
        onKeepMine={draft.keepMine}
        onTakeTheirs={draft.takeTheirs}
      />
      {byVerdict && (
        <VerdictField
          value={value.verdict}
          onChange={(verdict) => draft.change({ ...value, verdict })}
        />
      )}
      <div>
        {criteria.map((criterion) => {
          const points = value.points[criterion.id] ?? null;
          const off = points !== null && points !== '' && !isOnScale(points, criterion);
          return (
            <CriterionSlider
              key={criterion.id}
              name={pick(criterion.name, language)}
              weight={shareOf(criterion, criteria)}
              max={criterion.max}
              step={criterion.step}
              value={points}
              error={off ? t('offScale', { max: criterion.max, step: criterion.step }) : undefined}
              onChange={(next) => mark(criterion.id, next)}
            />
          );
        })}
      </div>
      <Textarea
        label={t('comment')}
        description={t('commentHint')}
        autosize
        minRows={3}
        maxRows={12}
        value={value.comment}
        onChange={(event) => draft.change({ ...value, comment: event.target.value })}
      />
      {!byVerdict && (
        <SheetTotal
          draft={value}
          criteria={criteria}
          serverScore={current && scoreSheet.revision === revision ? scoreSheet.score : null}
        />
      )}
      <SaveMark state={state} timeZone={timeZone} savedAt={scoreSheet.savedAt} />
      {state.kind === 'refused' && <Refusals errors={state.errors} />}
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      {missing.length > 0 && <Quiet>{t('missing', { count: missing.length })}</Quiet>}
      <SubmitSheet
        assignmentId={assignment.id}
        draft={value}
        criteria={criteria}
        byVerdict={byVerdict}
        ready={byVerdict ? value.verdict !== null : missing.length === 0}
        flush={draft.flush}
        revision={() => draft.snapshot().revision}
        onOutcome={(answer) => {
          setOutcome(answer);
          if (answer.kind === 'done') onSubmitted();
        }}
      />
      <KeyHints>
        {!byVerdict && (
          <>
            <Key>←</Key> <Key>→</Key> {t('keysMark')}{' '}
          </>
        )}
        <Key>Ctrl</Key> + <Key>Enter</Key> {t('keysSubmit')}
      </KeyHints>
    </Stack>
  );
}

/** A sheet that can only be read: submitted, sealed, or outside the time of judging. */
export function ScoreSheetView({
  assignment,
  note,
  tone = 'info',
  action,
}: {
  assignment: ScoreSheetParts;
  note: string;
  tone?: 'info' | 'success' | 'warning' | undefined;
  action?: { label: string; busy: boolean; run: () => void } | undefined;
}) {
  const { t } = useTranslation('score-sheet');
  const language = useLanguage();
  const byVerdict = asksVerdict(assignment);
  const criteria = markedCriteria(assignment);
  const draft = sheetDraft(assignment);
  return (
    <Stack>
      <Note tone={tone}>{note}</Note>
      {byVerdict && <VerdictField value={draft.verdict} disabled />}
      <div>
        {criteria.map((criterion) => (
          <CriterionSlider
            key={criterion.id}
            name={pick(criterion.name, language)}
            weight={shareOf(criterion, criteria)}
            max={criterion.max}
            step={criterion.step}
            value={draft.points[criterion.id] ?? null}
            disabled
            onChange={() => undefined}
          />
        ))}
      </div>
      {draft.comment && (
        <div>
          <strong>{t('comment')}</strong>
          <p style={{ whiteSpace: 'pre-wrap' }}>{draft.comment}</p>
        </div>
      )}
      {!byVerdict && (
        <SheetTotal draft={draft} criteria={criteria} serverScore={assignment.scoreSheet.score} />
      )}
      {action && (
        <Row>
          <Button busy={action.busy} onClick={action.run}>
            {action.label}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

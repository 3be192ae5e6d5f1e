// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Tag } from '@/design/tag';
import { toast } from '@/design/toast';
import { fieldErrors } from '@/lib/field-errors';
import { pick, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import { useRoundDesk, type JuryRound, type RoundStand } from './round-desk';
import classes from './rounds.module.css';

type Works = NonNullable<JuryRound['works']>['edges'][number]['node'][];

/** What a sealed round found, category by category; a work may be put back, never taken off. */
export function Shortlist({
  contest,
  round,
  works,
  total,
  editable,
  again,
}: {
  contest: RoundStand;
  round: JuryRound;
  works: Works;
  /** How many the round found something of; the first hundred are shown. */
  total: number;
  editable: boolean;
  again: () => void;
}) {
  const { t } = useTranslation('rounds');
  const language = useLanguage();
  const [chosen, setChosen] = useState<Works[number]['entry']>();
  const categories = new Map(works.map(({ category }) => [category.id, category.name]));
  return (
    <Stack>
      {[...categories].map(([id, name]) => (
        <Stack key={id} gap="s">
          <h3>{pick(name, language)}</h3>
          <ul className={classes.works}>
            {works
              .filter(({ category }) => category.id === id)
              .map(({ entry, reason, shortlisted, addedReason }) => (
                <li key={entry.id}>
                  <Row between>
                    <span>
                      <strong>{entry.number}</strong> {entry.title}
                    </span>
                    <Tag tone={shortlisted ? 'success' : 'neutral'}>
                      {t(shortlisted ? 'goesOn' : 'stops')}
                    </Tag>
                  </Row>
                  <Quiet>{pick(reason, language)}</Quiet>
                  {addedReason && (
                    <p>{t('addedBecause', { reason: pick(addedReason, language) })}</p>
                  )}
                  {editable && !shortlisted && (
                    <Button
                      size="s"
                      aria-label={t('addNamed', { number: entry.number ?? '' })}
                      onClick={() => setChosen(entry)}
                    >
                      {t('add_back')}
                    </Button>
                  )}
                </li>
              ))}
          </ul>
        </Stack>
      ))}
      {total > works.length && <Quiet>{t('more', { count: total - works.length })}</Quiet>}
      {chosen && (
        <AddDialog
          key={chosen.id}
          contestId={contest.id}
          round={round.number}
          entry={chosen}
          onClose={() => setChosen(undefined)}
          onAdded={() => {
            setChosen(undefined);
            again();
          }}
        />
      )}
    </Stack>
  );
}

function AddDialog({
  contestId,
  round,
  entry,
  onClose,
  onAdded,
}: {
  contestId: string;
  round: number;
  entry: Works[number]['entry'];
  onClose: () => void;
  onAdded: () => void;
}) {
  const { t } = useTranslation('rounds');
  const { add } = useRoundDesk(contestId, round);
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], ['reason']);
  const send = async () => {
    setBusy(true);
    const answer = await add(entry.id, reason.trim());
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    toast(t('added', { number: entry.number ?? '' }));
    onAdded();
  };
  return (
    <ConfirmDialog
      open
      title={t('addTitle', { number: entry.number ?? '', title: entry.title })}
      confirm={t('add_back')}
      busy={busy}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <Textarea
        label={t('reason')}
        description={t('reasonHint')}
        required
        autosize
        minRows={3}
        data-autofocus
        value={reason}
        error={errors.at('reason', true)}
        onChange={(event) => setReason(event.target.value)}
      />
      <Refusals errors={errors.elsewhere} />
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
    </ConfirmDialog>
  );
}

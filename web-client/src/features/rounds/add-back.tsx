// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { TextField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { fieldErrors } from '@/lib/field-errors';
import { graphql } from '@/lib/graphql';
import type { Outcome } from '@/lib/user-errors';
import { useRoundDesk } from './round-desk';
import classes from './rounds.module.css';
import type { FoundWork } from './shortlist-pages';

type Work = FoundWork['entry'];

const WorkByNumber = graphql(`
  query WorkToAddBack($slug: String!, $number: String!) {
    contest(slug: $slug) {
      id
      entryByNumber(number: $number) {
        id
        number
        title
      }
    }
  }
`);

/** Puts a work back that is far down in the list, or that was let in only after the seal. */
export function AddByNumber({ slug, onFound }: { slug: string; onFound: (work: Work) => void }) {
  const { t } = useTranslation('rounds');
  const client = useClient();
  const [number, setNumber] = useState('');
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<string>();
  const look = async () => {
    setBusy(true);
    const { data } = await client
      .query(WorkByNumber, { slug, number: number.trim() }, { requestPolicy: 'network-only' })
      .toPromise();
    setBusy(false);
    const work = data?.contest?.entryByNumber;
    setMissing(work ? undefined : t('noSuchNumber', { number: number.trim() }));
    if (!work) return;
    setNumber('');
    onFound(work);
  };
  return (
    <form
      className={classes.byNumber}
      onSubmit={(event) => {
        event.preventDefault();
        if (number.trim() !== '') void look();
      }}
    >
      <TextField
        label={t('addByNumber')}
        hint={t('addByNumberHint')}
        error={missing}
        placeholder="MS 045"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <Button type="submit" busy={busy} disabled={number.trim() === ''}>
        {t('find')}
      </Button>
    </form>
  );
}

/** Asks why a work goes on after all. */
export function AddDialog({
  contestId,
  round,
  entry,
  onClose,
  onAdded,
}: {
  contestId: string;
  round: number;
  entry: Work;
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

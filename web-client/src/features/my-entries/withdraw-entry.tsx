// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';

const EntryWithdraw = graphql(`
  mutation EntryWithdraw($input: EntryWithdrawInput!) {
    entryWithdraw(input: $input) {
      entry {
        id
        state
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

/** Takes a work back, after asking. */
export function WithdrawEntry({ entryId, name }: { entryId: string; name: string }) {
  const { t } = useTranslation('my-entries');
  const client = useClient();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const withdraw = async () => {
    setBusy(true);
    const answer = outcomeOf(
      await client.mutation(EntryWithdraw, { input: { entryId } }).toPromise(),
      (data) => data.entryWithdraw,
      (data) => data.entryWithdraw.entry,
    );
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setOpen(false);
    toast(t('withdrawn', { name }));
  };
  return (
    <>
      <Button size="s" kind="quiet" onClick={() => setOpen(true)}>
        {t('withdraw')}
      </Button>
      <ConfirmDialog
        open={open}
        title={t('withdrawTitle', { name })}
        confirm={t('withdrawConfirm')}
        kind="danger"
        busy={busy}
        onConfirm={() => void withdraw()}
        onClose={() => setOpen(false)}
      >
        <p>{t('withdrawText')}</p>
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </ConfirmDialog>
    </>
  );
}

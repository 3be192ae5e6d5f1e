// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Row } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import type { Outcome } from '@/lib/user-errors';
import classes from './publishing.module.css';
import { useSealAndPublish } from './seal-and-publish';

/** Publishes exactly the standing that was read, by its digest. */
export function PublishButton({ contestId, digest }: { contestId: string; digest: string }) {
  const { t } = useTranslation('publishing');
  const { publish } = useSealAndPublish(contestId);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const go = async () => {
    setBusy(true);
    const answer = await publish(digest);
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setOpen(false);
    toast(t('published'));
  };
  return (
    <>
      <Row>
        <Button kind="primary" size="l" icon="trophy" onClick={() => setOpen(true)}>
          {t('publish')}
        </Button>
      </Row>
      <ConfirmDialog
        open={open}
        title={t('publishTitle')}
        confirm={t('publishConfirm')}
        busy={busy}
        onConfirm={() => void go()}
        onClose={() => setOpen(false)}
      >
        <p>{t('publishText')}</p>
        <code className={classes.digest}>{digest}</code>
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </ConfirmDialog>
    </>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { CopyButton } from '@/design/copy-button';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { Tag } from '@/design/tag';
import { formatDateTime, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import classes from './exchange.module.css';
import { useExchange, type ImportHead, type InvitedLink } from './exchange';
import { counts, stateTones } from './import-list';
import { PreviewRows } from './preview-rows';

/** What a table would do, row by row, and the steps from there. */
export function ImportPreview({
  table,
  timeZone,
  onChanged,
}: {
  table: ImportHead;
  timeZone: string;
  onChanged: () => void;
}) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const client = useClient();
  const { confirm, discard, undo } = useExchange();
  const [busy, setBusy] = useState<'confirm' | 'discard' | 'undo'>();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const [links, setLinks] = useState<InvitedLink[]>([]);
  const run = async (step: 'confirm' | 'discard' | 'undo') => {
    setBusy(step);
    if (step === 'confirm') {
      const answer = await confirm(table.id);
      setOutcome(answer);
      if (answer.kind === 'done') setLinks(answer.value);
    } else {
      setOutcome(await (step === 'undo' ? undo : discard)(table.id));
    }
    setBusy(undefined);
    setAsking(false);
    onChanged();
  };
  const at = (moment: string) => formatDateTime(moment, timeZone, language);
  const writes = table.newCount + table.changedCount;
  return (
    <Stack gap="l">
      <Stack gap="s">
        <Row>
          <Tag tone={stateTones[table.state]}>{t(`state_${table.state}`)}</Tag>
          <span>
            {t(`kind_${table.kind}`)} · {table.fileName}
          </span>
        </Row>
        <Quiet>
          {at(table.createdAt)}
          {table.createdBy && ` · ${table.createdBy.name}`}
          {table.confirmedAt && ` · ${t('writtenAt', { time: at(table.confirmedAt) })}`}
          {table.undoneAt && ` · ${t('undoneAt', { time: at(table.undoneAt) })}`}
        </Quiet>
      </Stack>
      <dl className={classes.figures}>
        {(['fresh', 'changed', 'unchanged', 'faulty'] as const).map((name) => (
          <div key={name} className={classes[name]}>
            <dd>{counts(table)[name]}</dd>
            <dt>{t(`count_${name}`)}</dt>
          </div>
        ))}
      </dl>
      {table.ignored.length > 0 && (
        <Note tone="warning">{t('ignored', { names: table.ignored.join(', ') })}</Note>
      )}
      {table.state === 'PREVIEW' && table.faultyCount > 0 && (
        <Note tone="danger">{t('faultsBlock', { count: table.faultyCount })}</Note>
      )}
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      {links.length > 0 && (
        <Note tone="success" live>
          <p>{t('linksOnce', { count: links.length })}</p>
          <CopyButton
            text={links
              .map(({ name, url }) => `${name}\t${new URL(url, location.origin).href}`)
              .join('\n')}
            label={t('copyLinks')}
          />
        </Note>
      )}
      {table.state === 'PREVIEW' && (
        <Row>
          <Button
            kind="primary"
            busy={busy === 'confirm'}
            disabled={table.faultyCount > 0 || writes === 0}
            onClick={() => void run('confirm')}
          >
            {t('confirm', { count: writes })}
          </Button>
          <Button busy={busy === 'discard'} onClick={() => void run('discard')}>
            {t('discard')}
          </Button>
        </Row>
      )}
      {busy === 'confirm' && (
        <div role="status" className={classes.busy}>
          <progress aria-label={t('writing')} /> {t('writing')}
        </div>
      )}
      {table.state === 'CONFIRMED' && (
        <Row>
          <Button onClick={() => setAsking(true)}>{t('undo')}</Button>
        </Row>
      )}
      <ConfirmDialog
        open={asking}
        title={t('undoTitle')}
        confirm={t('undo')}
        kind="danger"
        busy={busy === 'undo'}
        onConfirm={() => void run('undo')}
        onClose={() => setAsking(false)}
      >
        <p>{t('undoText')}</p>
      </ConfirmDialog>
      {table.state !== 'DISCARDED' && (
        <PreviewRows
          key={`${table.state}.${table.newCount}.${table.changedCount}.${table.faultyCount}`}
          client={client}
          table={table}
        />
      )}
    </Stack>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { Icon } from '@/design/icon';
import { NoAnswer, Refusals } from '@/design/refusals';
import type { EnumOf } from '@/lib/graphql';
import type { Outcome } from '@/lib/user-errors';
import classes from './exchange.module.css';
import { kinds, uploadTable, useExchange, type TableKind } from './exchange';

/** Chooses a kind of table, offers its template, and takes the filled file. */
export function ImportForm({
  contestId,
  onUploaded,
}: {
  contestId: string;
  onUploaded: (importId: string) => void;
}) {
  const { t } = useTranslation('exchange');
  const id = useId();
  const { download } = useExchange();
  const [kind, setKind] = useState<TableKind>('UNITS');
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const send = async (file: File | undefined) => {
    if (!file || busy) return;
    setBusy(file.name);
    const answer = await uploadTable(contestId, kind, file);
    setBusy(undefined);
    setOutcome(answer);
    if (answer.kind === 'done') onUploaded(answer.value);
  };
  const template = async () => {
    const content: EnumOf<'ExportContent'> = `TEMPLATE_${kind}`;
    setOutcome(await download(contestId, content, 'XLSX'));
  };
  return (
    <Card>
      <Stack>
        <h2>{t('importTitle')}</h2>
        <Quiet>{t('importHint')}</Quiet>
        <Row>
          <div className={classes.kind}>
            <SelectField
              label={t('kind')}
              value={kind}
              options={kinds.map((value) => ({ value, label: t(`kind_${value}`) }))}
              onChange={(event) => setKind(event.target.value as TableKind)}
            />
          </div>
          <Button icon="download" onClick={() => void template()}>
            {t('template')}
          </Button>
        </Row>
        <Quiet>{t(`about_${kind}`)}</Quiet>
        <div
          className={`${classes.drop} ${over ? classes.over : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            void send(event.dataTransfer.files[0]);
          }}
        >
          <input
            id={id}
            type="file"
            accept=".xlsx,.csv,.txt,.tsv"
            className="visually-hidden"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              void send(file);
            }}
          />
          <label htmlFor={id} className={classes.choose}>
            <Icon name="upload" /> {t('chooseFile')}
          </label>
          <span className={classes.quiet}>{t('orDrop')}</span>
        </div>
        {busy && (
          <div role="status" className={classes.busy}>
            <progress aria-label={t('reading', { name: busy })} /> {t('reading', { name: busy })}
          </div>
        )}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </Stack>
    </Card>
  );
}

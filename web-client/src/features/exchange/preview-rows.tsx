// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from 'urql';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { EmptyState, FailureState, Loading, Skeleton } from '@/design/states';
import { Tag, type TagTone } from '@/design/tag';
import { pick, useLanguage } from '@/lib/format';
import type { EnumOf } from '@/lib/graphql';
import classes from './exchange.module.css';
import { ImportRowsQuery, type ImportHead, type ImportRow } from './exchange';

type Status = EnumOf<'RowStatus'>;

const tones: Record<Status, TagTone> = {
  NEW: 'success',
  CHANGED: 'accent',
  UNCHANGED: 'neutral',
  FAULTY: 'danger',
};

type Page = { rows: ImportRow[]; total: number; after: string | null };

async function load(client: Client, id: string, status: Status | null, after: string | null) {
  const { data } = await client
    .query(ImportRowsQuery, { id, status, after }, { requestPolicy: 'network-only' })
    .toPromise();
  if (!data?.node || !('rows' in data.node)) return null;
  const { edges, totalCount, pageInfo } = data.node.rows;
  return {
    rows: edges.map(({ node }) => node),
    total: totalCount,
    after: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}

/** The rows of a table as it was read, fifty at a time; faults say what is wrong in their cell. */
export function PreviewRows({ client, table }: { client: Client; table: ImportHead }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const [status, setStatus] = useState<Status | null>(table.faultyCount > 0 ? 'FAULTY' : null);
  const [page, setPage] = useState<Page | 'failed'>();
  const [busy, setBusy] = useState(false);
  const first = useCallback(
    async (wanted: Status | null) =>
      setPage((await load(client, table.id, wanted, null)) ?? 'failed'),
    [client, table.id],
  );
  useEffect(() => {
    // The first page of what is asked for; a later answer to an older question is overtaken.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void first(status);
  }, [first, status]);
  if (page === 'failed') return <FailureState onRetry={() => void first(status)} />;
  const more = async () => {
    if (!page?.after) return;
    setBusy(true);
    const next = await load(client, table.id, status, page.after);
    setBusy(false);
    if (next) setPage({ ...next, rows: [...page.rows, ...next.rows] });
  };
  return (
    <Stack>
      <Row between>
        <h2>{t('rows')}</h2>
        <div className={classes.kind}>
          <SelectField
            label={t('show')}
            value={status ?? ''}
            options={[
              { value: '', label: t('show_ALL') },
              ...(['FAULTY', 'NEW', 'CHANGED', 'UNCHANGED'] as const).map((value) => ({
                value,
                label: t(`show_${value}`),
              })),
            ]}
            onChange={(event) => setStatus((event.target.value || null) as Status | null)}
          />
        </div>
      </Row>
      {!page && (
        <Loading>
          <Skeleton height="12rem" />
        </Loading>
      )}
      {page?.rows.length === 0 && <EmptyState icon="search" title={t('noRows')} />}
      {page && page.rows.length > 0 && (
        <>
          <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('rows')}>
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">{t('row')}</th>
                  <th scope="col">{t('does')}</th>
                  {table.columns.map(({ id, name }) => (
                    <th key={id} scope="col">
                      {pick(name, language)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {page.rows.map((row) => (
                  <Line key={row.number} row={row} columns={table.columns.map(({ id }) => id)} />
                ))}
              </tbody>
            </table>
          </div>
          <Row>
            <Quiet>{t('shown', { shown: page.rows.length, count: page.total })}</Quiet>
            {page.after && (
              <Button size="s" busy={busy} onClick={() => void more()}>
                {t('more')}
              </Button>
            )}
          </Row>
        </>
      )}
    </Stack>
  );
}

function Line({ row, columns }: { row: ImportRow; columns: string[] }) {
  const { t } = useTranslation('exchange');
  return (
    <tr>
      <th scope="row">{row.number}</th>
      <td>
        <Tag tone={tones[row.status]}>{t(`does_${row.status}`)}</Tag>
        {row.faults.map(({ code, message }) => (
          <span key={code} className={classes.fault}>
            {message}
          </span>
        ))}
      </td>
      {columns.map((column) => {
        const cell = row.cells.find((one) => one.column === column);
        const bad = (cell?.faults.length ?? 0) > 0;
        return (
          <td key={column} className={bad ? classes.bad : undefined}>
            <span className={classes.text}>{cell?.text}</span>
            {row.status === 'CHANGED' && cell && cell.before !== null && (
              <span className={classes.before}>
                {t('before', { text: cell.before || t('empty') })}
              </span>
            )}
            {cell?.faults.map(({ code, message }) => (
              <span key={code} className={classes.fault}>
                {message}
              </span>
            ))}
          </td>
        );
      })}
    </tr>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Columns, Quiet, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { toast } from '@/design/toast';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import {
  askedOf,
  AskedDeclarationsFragment,
  rowsOf,
  type AskedDeclaration,
  type DeclarationRow,
} from './asked-declarations';
import classes from './contest-setup.module.css';

const DeclarationsSet = graphql(
  `
    mutation DeclarationsSet($input: DeclarationsSetInput!) {
      declarationsSet(input: $input) {
        contest {
          id
          declarations {
            ...AskedDeclarations
          }
        }
        userErrors {
          code
          message
          field
          retryAfter
        }
      }
    }
  `,
  [AskedDeclarationsFragment],
);

const demands = ['OFF', 'OPTIONAL', 'ANSWER', 'AGREEMENT'] as const;

/** What entrants are asked to declare; other words make a new version. */
export function DeclarationsCard({
  contest,
  models,
}: {
  contest: { id: string; declarations: { version: number; items: readonly AskedDeclaration[] } };
  /** The common questions in their usual words. */
  models: readonly AskedDeclaration[];
}) {
  const { t } = useTranslation('contest-setup');
  const client = useClient();
  const [rows, setRows] = useState(() => rowsOf(contest.declarations.items, models));
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const change = (at: number, part: Partial<DeclarationRow>) =>
    setRows(rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
  const add = () =>
    setRows([
      ...rows,
      {
        key: `own-${crypto.randomUUID().slice(0, 8)}`,
        kind: 'OWN',
        text: { vi: '', en: null },
        demand: 'ANSWER',
        withWords: false,
      },
    ]);
  const save = async () => {
    setBusy(true);
    const items = askedOf(rows);
    const answer = outcomeOf(
      await client
        .mutation(DeclarationsSet, { input: { contestId: contest.id, items } })
        .toPromise(),
      (data) => data.declarationsSet,
      (data) => data.declarationsSet.contest,
    );
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') toast(t('declarationsSaved'), 'success');
  };
  return (
    <Card>
      <Stack>
        <h2>{t('declarations')}</h2>
        <Quiet>{t('declarationsHint')}</Quiet>
        {rows.map((row, i) => (
          <section
            key={row.key}
            className={classes.declaration}
            data-off={row.demand === 'OFF' || undefined}
          >
            <Row between>
              <strong>{t(`declaration_${row.kind}`)}</strong>
              <SelectField
                label={t('demandOf', { name: t(`declaration_${row.kind}`) })}
                value={row.demand}
                options={demands.map((value) => ({ value, label: t(`demand_${value}`) }))}
                onChange={(event) =>
                  change(i, { demand: event.target.value as DeclarationRow['demand'] })
                }
              />
            </Row>
            {row.demand !== 'OFF' && (
              <Stack gap="s">
                <Columns>
                  <Textarea
                    label={t('declarationWords')}
                    autosize
                    minRows={2}
                    lang="vi"
                    value={row.text.vi}
                    onChange={(event) =>
                      change(i, { text: { ...row.text, vi: event.target.value } })
                    }
                  />
                  <Textarea
                    label={t('declarationWordsEnglish')}
                    autosize
                    minRows={2}
                    lang="en"
                    value={row.text.en ?? ''}
                    onChange={(event) =>
                      change(i, { text: { ...row.text, en: event.target.value || null } })
                    }
                  />
                </Columns>
                <Checkbox
                  label={t('withWords')}
                  checked={row.withWords}
                  onChange={(event) => change(i, { withWords: event.target.checked })}
                />
              </Stack>
            )}
          </section>
        ))}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        <Row>
          <Button kind="primary" busy={busy} onClick={() => void save()}>
            {t('declarationsSave')}
          </Button>
          <Button icon="plus" onClick={add}>
            {t('declarationAdd')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

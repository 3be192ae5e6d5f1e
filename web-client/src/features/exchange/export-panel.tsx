// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import type { EnumOf } from '@/lib/graphql';
import type { Outcome } from '@/lib/user-errors';
import classes from './exchange.module.css';
import { useExchange } from './exchange';

const contents = ['ENTRIES', 'UNITS', 'MEMBERS'] as const;
const formats: EnumOf<'ExportFormat'>[] = ['XLSX', 'CSV'];

/** Lists to take along, as spreadsheets open them. */
export function ExportPanel({ contestId }: { contestId: string }) {
  const { t } = useTranslation('exchange');
  const { download } = useExchange();
  const [busy, setBusy] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const go = async (content: EnumOf<'ExportContent'>, format: EnumOf<'ExportFormat'>) => {
    setBusy(`${content}${format}`);
    setOutcome(await download(contestId, content, format));
    setBusy(undefined);
  };
  return (
    <Card>
      <Stack>
        <h2>{t('exportTitle')}</h2>
        <ul className={classes.list}>
          {contents.map((content) => (
            <li key={content}>
              <Row between>
                <div>
                  <strong>{t(`export_${content}`)}</strong>
                  <Quiet>{t(`exportAbout_${content}`)}</Quiet>
                </div>
                <Row>
                  {formats.map((format) => (
                    <Button
                      key={format}
                      size="s"
                      icon="download"
                      busy={busy === `${content}${format}`}
                      aria-label={`${t(`export_${content}`)} ${format}`}
                      onClick={() => void go(content, format)}
                    >
                      {format}
                    </Button>
                  ))}
                </Row>
              </Row>
            </li>
          ))}
        </ul>
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </Stack>
    </Card>
  );
}

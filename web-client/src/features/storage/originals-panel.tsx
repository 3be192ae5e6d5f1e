// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { formatBytes, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';

const WinningOriginalsAsk = graphql(`
  mutation WinningOriginalsAsk($input: WinningOriginalsAskInput!) {
    winningOriginalsAsk(input: $input) {
      link {
        path
        works
        files
        size
        missing
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

type Link = NonNullable<ResultOf<typeof WinningOriginalsAsk>['winningOriginalsAsk']['link']>;

/** The files of placed works as they were handed in, as one archive. */
export function OriginalsPanel({ contestId }: { contestId: string }) {
  const { t } = useTranslation('storage');
  const language = useLanguage();
  const client = useClient();
  const [places, setPlaces] = useState(3);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<Link>>();
  const ask = async () => {
    setBusy(true);
    const answer = outcomeOf(
      await client.mutation(WinningOriginalsAsk, { input: { contestId, places } }).toPromise(),
      (data) => data.winningOriginalsAsk,
      (data) => data.winningOriginalsAsk.link,
    );
    setBusy(false);
    setOutcome(answer);
    // The browser shows how far it is: the archive says its length.
    if (answer.kind === 'done') location.assign(answer.value.path);
  };
  return (
    <Card>
      <Stack>
        <h2>{t('originals')}</h2>
        <Quiet>{t('originalsHint')}</Quiet>
        <NumberInput
          label={t('originalsPlaces')}
          value={places}
          min={1}
          max={1000}
          allowDecimal={false}
          maw="16rem"
          onChange={(value) => setPlaces(Number(value) || 1)}
        />
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
        {outcome?.kind === 'done' && (
          <Note>
            <p>
              {t('originalsBegun', {
                works: outcome.value.works,
                files: outcome.value.files,
                size: formatBytes(outcome.value.size, language),
              })}
            </p>
            {outcome.value.missing > 0 && (
              <p>{t('originalsMissing', { count: outcome.value.missing })}</p>
            )}
          </Note>
        )}
        <Row>
          <Button icon="download" busy={busy} onClick={() => void ask()}>
            {t('originalsAsk')}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Tag } from '@/design/tag';
import { formatBytes, formatDateTime, pick, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import type { Failure } from './workers';
import classes from './workers.module.css';

const Retry = graphql(`
  mutation TranscodeRetry($input: TranscodeRetryInput!) {
    transcodeRetry(input: $input) {
      media {
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

/** A file whose processing went wrong: why, and another try where it was given up. */
export function FailureCard({ failure, onRetried }: { failure: Failure; onRetried: () => void }) {
  const { t } = useTranslation('workers');
  const language = useLanguage();
  const [{ fetching }, retry] = useMutation(Retry);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const { mediaId, kind, size, givenUp, attempts, maxAttempts, at, reason, log, work } = failure;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const time = formatDateTime(at, zone, language);
  const send = async () => {
    const answer = outcomeOf(
      await retry({ input: { mediaId } }),
      (data) => data.transcodeRetry,
      (data) => data.transcodeRetry.media,
    );
    setOutcome(answer);
    if (answer.kind === 'done') onRetried();
  };
  return (
    <Card>
      <Stack gap="s">
        <Row between>
          <h3>
            {t(`kind_${kind}`)} · {formatBytes(size, language)}
          </h3>
          <Tag tone={givenUp ? 'danger' : 'warning'} icon={givenUp ? 'warning' : 'clock'}>
            {t(givenUp ? 'givenUp' : 'triedAgain')}
          </Tag>
        </Row>
        <p>
          {work
            ? [pick(work.contest, language), work.number ?? t('draft')].join(' · ')
            : t('ofAPage')}
        </p>
        {reason && <p>{reason.message}</p>}
        <Quiet>
          {t('attemptOf', { attempt: attempts, most: maxAttempts })} ·{' '}
          {t(givenUp ? 'givenUpAt' : 'triedAt', { time })}
        </Quiet>
        {log && (
          <details className={classes.more}>
            <summary>{t('log')}</summary>
            <pre className={classes.log}>{log}</pre>
          </details>
        )}
        {givenUp && (
          <Row>
            <Button size="s" icon="refresh" busy={fetching} onClick={() => void send()}>
              {t('retry')}
            </Button>
          </Row>
        )}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </Stack>
    </Card>
  );
}

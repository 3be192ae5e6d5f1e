// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Button } from '@/design/button';
import { NoAnswer, Refusals } from '@/design/refusals';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type UserError } from '@/lib/user-errors';
import { MediaStatusFragment } from './media-status';

const MediaRetry = graphql(
  `
    mutation MediaRetry($input: MediaRetryInput!) {
      mediaRetry(input: $input) {
        entry {
          id
          media {
            ...MediaStatus
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
  [MediaStatusFragment],
);

/** Lets the server try a file again that it has given up; the original is still there. */
export function RetryProcessing({ entryId }: { entryId: string }) {
  const { t } = useTranslation('upload');
  const [{ fetching }, retry] = useMutation(MediaRetry);
  const [unanswered, setUnanswered] = useState<{ offline: boolean }>();
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const send = async () => {
    const outcome = outcomeOf(
      await retry({ input: { entryId } }),
      (data) => data.mediaRetry,
      (data) => data.mediaRetry.entry,
    );
    setUnanswered(outcome.kind === 'failed' ? { offline: outcome.offline } : undefined);
    setErrors(outcome.kind === 'refused' ? outcome.errors : []);
  };
  return (
    <>
      <Button size="s" icon="refresh" disabled={fetching} onClick={() => void send()}>
        {t('retryProcessing')}
      </Button>
      <Refusals errors={errors} />
      {unanswered && <NoAnswer offline={unanswered.offline} />}
    </>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { formatDateTime, useLanguage } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { paths } from '@/lib/paths';
import { outcomeOf, type Outcome } from '@/lib/user-errors';

const ReviewQuery = graphql(`
  query Review($id: ID!) {
    entry(id: $id) {
      id
      viewerCanEdit
      contest {
        id
        slug
        timeZone
      }
      review {
        correctionAsked
        correctionUntil
        answer
        answerUntil
      }
    }
  }
`);

const RefusalAnswer = graphql(`
  mutation RefusalAnswer($input: RefusalAnswerInput!) {
    refusalAnswer(input: $input) {
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

/** What the screeners asked of the entrant, and what the entrant can say to a refusal. */
export function ReviewPart({
  entryId,
  linked = true,
  onAnswered,
}: {
  entryId: string;
  /** Whether a request leads to the form that it is followed by. */
  linked?: boolean | undefined;
  onAnswered: () => void;
}) {
  const { t } = useTranslation('my-entries');
  const language = useLanguage();
  const [{ data }] = useQuery({ query: ReviewQuery, variables: { id: entryId } });
  const entry = data?.entry;
  const review = entry?.review;
  if (!entry || !review) return null;
  const at = (instant: string) => formatDateTime(instant, entry.contest.timeZone, language);
  return (
    <Stack>
      {review.correctionAsked && review.correctionUntil && (
        <Note tone="warning" live={false}>
          <Stack gap="s">
            <strong>{t('correctionAsked', { time: at(review.correctionUntil) })}</strong>
            <p style={{ whiteSpace: 'pre-wrap' }}>{review.correctionAsked}</p>
            {linked && entry.viewerCanEdit && (
              <Row>
                <ButtonLink
                  kind="primary"
                  size="s"
                  to={`${paths.submit(entry.contest.slug)}?entry=${encodeURIComponent(entry.id)}`}
                >
                  {t('correct')}
                </ButtonLink>
              </Row>
            )}
          </Stack>
        </Note>
      )}
      {review.answer && (
        <Note>
          <strong>{t('answered')}</strong>
          <p style={{ whiteSpace: 'pre-wrap' }}>{review.answer}</p>
        </Note>
      )}
      {review.answerUntil && (
        <AnswerForm entryId={entryId} until={at(review.answerUntil)} onAnswered={onAnswered} />
      )}
    </Stack>
  );
}

function AnswerForm({
  entryId,
  until,
  onAnswered,
}: {
  entryId: string;
  until: string;
  onAnswered: () => void;
}) {
  const { t } = useTranslation('my-entries');
  const client = useClient();
  const [words, setWords] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const send = async () => {
    setBusy(true);
    const answer = outcomeOf(
      await client.mutation(RefusalAnswer, { input: { entryId, words } }).toPromise(),
      (found) => found.refusalAnswer,
      (found) => found.refusalAnswer.entry,
    );
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') onAnswered();
  };
  return (
    <Stack gap="s">
      <Textarea
        label={t('answerLabel')}
        description={t('answerHint', { time: until })}
        autosize
        minRows={3}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      <Row>
        <Button busy={busy} disabled={words.trim() === ''} onClick={() => void send()}>
          {t('answerSend')}
        </Button>
      </Row>
    </Stack>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Stack } from '@/design/desk';
import { Markdown } from '@/design/markdown';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { fieldErrors } from '@/lib/field-errors';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import { answerRequest, type GuardianRequest } from './guardian-request';
import classes from './guardian.module.css';

/** What a guardian is asked, and the answer. */
export function GuardianLetter({ request, token }: { request: GuardianRequest; token: string }) {
  const { t } = useTranslation('guardian');
  const language = useLanguage();
  const [answered, setAnswered] = useState<GuardianRequest>();
  const { author, title, contestName, organiser, consent, agrees, answeredAt, timeZone, ...rest } =
    answered ?? request;
  const contest = pick(contestName, language);
  const at = (instant: string) => formatDateTime(instant, timeZone, language);
  return (
    <article className={classes.letter}>
      <p className={classes.small}>{pick(organiser, language)}</p>
      <h1>{t('ask', { author, contest })}</h1>
      <p>{t('about', { author, title, contest })}</p>
      {answeredAt ? (
        <Note tone={agrees ? 'success' : 'info'}>
          {t(agrees ? 'agreed' : 'declined', { when: at(answeredAt) })}
        </Note>
      ) : rest.open ? (
        <>
          <div className={classes.text} tabIndex={0} role="region" aria-label={t('consentText')}>
            <Markdown text={pick(consent, language)} />
          </div>
          <AnswerForm request={request} token={token} onAnswered={setAnswered} />
          <p className={classes.small}>{t('until', { when: at(rest.expiresAt) })}</p>
        </>
      ) : (
        <Note tone="warning">{t('ended')}</Note>
      )}
    </article>
  );
}

function AnswerForm({
  request,
  token,
  onAnswered,
}: {
  request: GuardianRequest;
  token: string;
  onAnswered: (request: GuardianRequest) => void;
}) {
  const { t } = useTranslation('guardian');
  const client = useClient();
  const [name, setName] = useState('');
  const [relation, setRelation] = useState('');
  const [guardian, setGuardian] = useState(false);
  const [busy, setBusy] = useState<'agree' | 'decline'>();
  const [outcome, setOutcome] = useState<Outcome<GuardianRequest>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], [
    'name',
    'relation',
  ]);
  const send = async (agrees: boolean) => {
    setBusy(agrees ? 'agree' : 'decline');
    const { consentVersion } = request;
    const answer = await answerRequest(client, { token, agrees, name, relation, consentVersion });
    setBusy(undefined);
    setOutcome(answer);
    if (answer.kind === 'done') onAnswered(answer.value);
  };
  const ready = name.trim() !== '' && relation.trim() !== '' && guardian;
  return (
    <Stack>
      <TextInput
        size="md"
        label={t('name')}
        autoComplete="name"
        value={name}
        error={errors.at('name')}
        onChange={(event) => setName(event.target.value)}
      />
      <TextInput
        size="md"
        label={t('relation')}
        description={t('relationHint')}
        autoComplete="off"
        value={relation}
        error={errors.at('relation')}
        onChange={(event) => setRelation(event.target.value)}
      />
      <Checkbox
        size="md"
        label={t('iAm', { author: request.author })}
        checked={guardian}
        onChange={(event) => setGuardian(event.target.checked)}
      />
      {outcome?.kind === 'refused' && <Refusals errors={errors.elsewhere} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      <Button
        kind="primary"
        size="l"
        full
        icon="check"
        disabled={!ready || busy !== undefined}
        busy={busy === 'agree'}
        onClick={() => void send(true)}
      >
        {t('agree')}
      </Button>
      <Button
        size="l"
        full
        disabled={!ready || busy !== undefined}
        busy={busy === 'decline'}
        onClick={() => void send(false)}
      >
        {t('decline')}
      </Button>
    </Stack>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { CopyButton } from '@/design/copy-button';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { formatDateTime, useLanguage } from '@/lib/format';
import type { EnumOf } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';
import { GuardianAsk, MinorsQuery } from './ask-guardian';
import classes from './guardian.module.css';

type Minor = {
  author: string;
  state: EnumOf<'GuardianState'>;
  at: string | null;
  guardian: string | null;
  relation: string | null;
};

/** The young authors of a work, and the ways to their guardians. */
export function MinorsPart({
  entryId,
  revision,
  age,
  timeZone,
}: {
  entryId: string;
  /** With another one the authors may be others. */
  revision: number;
  age: number;
  timeZone: string;
}) {
  const { t } = useTranslation('guardian');
  const [{ data }, refresh] = useQuery({ query: MinorsQuery, variables: { id: entryId } });
  useEffect(() => {
    refresh({ requestPolicy: 'network-only' });
  }, [revision, refresh]);
  const minors = data?.entry?.minors ?? [];
  const waits = data?.entry?.state === 'DRAFT' || data?.entry?.state === 'SUBMITTED';
  if (minors.length === 0) return null;
  return (
    <section className={classes.minors} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <Quiet>{t('hint', { age })}</Quiet>
      {minors.map((minor) => (
        <MinorLine
          key={minor.author}
          entryId={entryId}
          minor={minor}
          waits={waits}
          timeZone={timeZone}
        />
      ))}
    </section>
  );
}

function MinorLine({
  entryId,
  minor,
  waits,
  timeZone,
}: {
  entryId: string;
  minor: Minor;
  waits: boolean;
  timeZone: string;
}) {
  const { t } = useTranslation('guardian');
  const language = useLanguage();
  const client = useClient();
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<string>>();
  const given = minor.state === 'AGREED' || minor.state === 'SIGNED';
  const ask = async (to: string | null) => {
    setBusy(true);
    const input = { entryId, author: minor.author, email: to };
    const answer = outcomeOf(
      await client.mutation(GuardianAsk, { input }).toPromise(),
      (data) => data.guardianAsk,
      (data) => data.guardianAsk.link,
    );
    setBusy(false);
    setOutcome(answer);
  };
  const when = minor.at ? formatDateTime(minor.at, timeZone, language) : '';
  return (
    <Stack gap="s">
      <Note
        tone={given ? 'success' : minor.state === 'DECLINED' ? 'danger' : 'warning'}
        live={false}
      >
        <strong>{minor.author}</strong>{' '}
        {t(`state_${minor.state}`, {
          when,
          guardian: minor.guardian ?? '',
          relation: minor.relation ?? '',
        })}
      </Note>
      {waits && !given && (
        <>
          <TextInput
            label={t('email')}
            description={t('emailHint')}
            type="email"
            inputMode="email"
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <Row>
            <Button
              size="s"
              icon="mail"
              busy={busy}
              disabled={email.trim() === ''}
              onClick={() => void ask(email.trim())}
            >
              {t('mailLink')}
            </Button>
            <Button size="s" kind="quiet" busy={busy} onClick={() => void ask(null)}>
              {t('makeLink')}
            </Button>
          </Row>
          {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
          {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
          {outcome?.kind === 'done' && (
            <div className={classes.link}>
              <span>{t('linkOnce')}</span>
              <code>{outcome.value}</code>
              <CopyButton text={outcome.value} />
            </div>
          )}
        </>
      )}
    </Stack>
  );
}

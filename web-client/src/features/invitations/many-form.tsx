// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { CopyButton } from '@/design/copy-button';
import { Columns, Quiet, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import type { EnumOf } from '@/lib/graphql';
import type { Outcome, UserError } from '@/lib/user-errors';
import { readInvitees, type Invitee } from './invitees';
import classes from './invitations.module.css';
import { usePeople, type MadeLink } from './people';
import { rolesOf } from './roles';

/** Invites everybody in a list to one role; each gets a link of their own. */
export function ManyForm({ contestId, isRehearsal }: { contestId: string; isRehearsal: boolean }) {
  const { t } = useTranslation('invitations');
  const { inviteAll } = usePeople();
  const [role, setRole] = useState<EnumOf<'Role'>>(isRehearsal ? 'TESTER' : 'JUROR');
  const [text, setText] = useState('');
  const [days, setDays] = useState(14);
  const [busy, setBusy] = useState(false);
  // The list as it was sent, so that a refusal finds its line while the text goes on changing.
  const [sent, setSent] = useState<Invitee[]>([]);
  const [outcome, setOutcome] = useState<Outcome<MadeLink[]>>();
  const people = readInvitees(text);
  const send = async () => {
    setBusy(true);
    setSent(people);
    const answer = await inviteAll({
      contestId,
      role,
      days,
      people: people.map(({ name, email }) => ({ name, email })),
    });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') setText('');
  };
  const errors =
    outcome?.kind === 'refused' ? outcome.errors.map((error) => atLine(error, sent, t)) : [];
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <h2>{t('manyTitle')}</h2>
          <Columns min="12rem">
            <div>
              <span className={classes.label} aria-hidden="true">
                {t('role')}
              </span>
              <SelectField
                label={t('manyRole')}
                value={role}
                options={rolesOf(isRehearsal).map((value) => ({
                  value,
                  label: t(`role_${value}`),
                }))}
                onChange={(event) => setRole(event.target.value as EnumOf<'Role'>)}
              />
            </div>
            <NumberInput
              label={t('days')}
              value={days}
              min={1}
              max={60}
              allowDecimal={false}
              onChange={(value) => setDays(typeof value === 'number' ? value : 14)}
            />
          </Columns>
          <Textarea
            label={t('manyPeople')}
            description={t('manyHint')}
            placeholder={'lan@example.vn\nNguyễn Văn Nam <nam@example.vn>'}
            autosize
            minRows={4}
            maxRows={16}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {isRehearsal && <Quiet>{t('manyRehearsal')}</Quiet>}
          <Refusals errors={errors} />
          {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
          <Row>
            <Button type="submit" icon="mail" busy={busy} disabled={people.length === 0}>
              {t('manySend', { count: people.length })}
            </Button>
          </Row>
          {outcome?.kind === 'done' && <Links made={outcome.value} />}
        </Stack>
      </form>
    </Card>
  );
}

type Words = ReturnType<typeof useTranslation<'invitations'>>['t'];

function atLine(error: UserError, sent: readonly Invitee[], t: Words): UserError {
  const at = /^(?:input\.)?people[.[](\d+)/.exec(error.field ?? '')?.[1];
  const person = at === undefined ? undefined : sent[Number(at)];
  return person
    ? { ...error, message: t('manyLine', { line: person.line, message: error.message }) }
    : error;
}

function Links({ made }: { made: readonly MadeLink[] }) {
  const { t } = useTranslation('invitations');
  return (
    <div className={classes.links} role="status">
      <Note tone="success">{t('manyMade', { count: made.length })}</Note>
      <ul>
        {made.map(({ link, name, mailedTo }) => (
          <li key={link}>
            <span>
              <strong>{name}</strong> {mailedTo}
            </span>
            <CopyButton text={link} label={t('copyLinkOf', { name })} kind="quiet" />
          </li>
        ))}
      </ul>
      <Quiet>{t('shownOnce')}</Quiet>
    </div>
  );
}

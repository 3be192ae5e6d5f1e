// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { CopyButton } from '@/design/copy-button';
import { Columns, Quiet, Row, Stack } from '@/design/desk';
import { SelectField } from '@/design/fields';
import { QrCode } from '@/design/qr-code';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { fieldErrors } from '@/lib/field-errors';
import { pick, useLanguage } from '@/lib/format';
import type { EnumOf } from '@/lib/graphql';
import type { Outcome } from '@/lib/user-errors';
import classes from './invitations.module.css';
import { usePeople, type MadeLink, type People } from './people';
import { rolesOf } from './roles';

/** Makes an invitation; its link is shown once, to copy, to scan, or as mailed. */
export function InvitationForm({
  contestId,
  categories,
  isRehearsal,
}: {
  contestId: string;
  /** A rehearsal also has testers. */
  isRehearsal: boolean;
  categories: People['categories'];
}) {
  const { t } = useTranslation(['invitations', 'invitation']);
  const language = useLanguage();
  const { invite } = usePeople();
  const [role, setRole] = useState<EnumOf<'Role'>>(isRehearsal ? 'TESTER' : 'JUROR');
  const [category, setCategory] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [days, setDays] = useState(14);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<MadeLink>>();
  const errors = fieldErrors(outcome?.kind === 'refused' ? outcome.errors : [], [
    'name',
    'email',
    'days',
  ]);
  const send = async () => {
    setBusy(true);
    const address = email.trim() === '' ? null : email.trim();
    const answer = await invite({
      contestId,
      role,
      categoryId: role === 'JURY_CHAIR' && category ? category : null,
      name: name.trim(),
      email: address,
      days,
    });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind !== 'done') return;
    setName('');
    setEmail('');
  };
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Stack>
          <h2>{t('inviteTitle')}</h2>
          <Columns min="12rem">
            <div>
              <span className={classes.label} aria-hidden="true">
                {t('role')}
              </span>
              <SelectField
                label={t('role')}
                value={role}
                options={rolesOf(isRehearsal).map((value) => ({
                  value,
                  label: t(`role_${value}`),
                }))}
                onChange={(event) => setRole(event.target.value as EnumOf<'Role'>)}
              />
            </div>
            {role === 'JURY_CHAIR' && (
              <div>
                <span className={classes.label} aria-hidden="true">
                  {t('category')}
                </span>
                <SelectField
                  label={t('category')}
                  value={category}
                  options={[
                    { value: '', label: t('allCategories') },
                    ...categories.map((one) => ({
                      value: one.id,
                      label: pick(one.name, language),
                    })),
                  ]}
                  onChange={(event) => setCategory(event.target.value)}
                />
              </div>
            )}
            <TextInput
              label={t('name')}
              required
              value={name}
              error={errors.at('name')}
              onChange={(event) => setName(event.target.value)}
            />
            <TextInput
              label={t('email')}
              type="email"
              value={email}
              error={errors.at('email')}
              onChange={(event) => setEmail(event.target.value)}
            />
            <NumberInput
              label={t('days')}
              value={days}
              min={1}
              max={60}
              allowDecimal={false}
              error={errors.at('days')}
              onChange={(value) => setDays(typeof value === 'number' ? value : 14)}
            />
          </Columns>
          <Quiet>{t('theyRead', { text: t(`invitation:about.${role}`) })}</Quiet>
          <Quiet>{t('inviteHint')}</Quiet>
          <Refusals errors={errors.elsewhere} />
          {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
          <Row>
            <Button
              type="submit"
              kind="primary"
              icon="mail"
              busy={busy}
              disabled={name.trim() === ''}
            >
              {email.trim() ? t('inviteByMail') : t('inviteByLink')}
            </Button>
          </Row>
          {outcome?.kind === 'done' && <LinkOnce made={outcome.value} isRehearsal={isRehearsal} />}
        </Stack>
      </form>
    </Card>
  );
}

function LinkOnce({ made, isRehearsal }: { made: MadeLink; isRehearsal: boolean }) {
  const { t } = useTranslation('invitations');
  return (
    <div className={classes.made} role="status">
      <div className={classes.qr}>
        <QrCode text={made.link} label={t('qrOf', { name: made.name })} />
      </div>
      <Stack gap="s">
        <strong>{t('madeFor', { name: made.name })}</strong>
        {made.mailedTo && (
          <Note tone="success">
            {isRehearsal ? t('mailedRehearsal') : t('mailed', { email: made.mailedTo })}
          </Note>
        )}
        <code className={classes.link}>{made.link}</code>
        <Row>
          <CopyButton text={made.link} label={t('copyLink')} />
        </Row>
        <Quiet>{t('shownOnce')}</Quiet>
      </Stack>
    </div>
  );
}

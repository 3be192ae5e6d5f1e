// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { ConfirmDialog } from '@/design/confirm-dialog';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { EmptyState } from '@/design/states';
import { Tag, type TagTone } from '@/design/tag';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import type { Outcome } from '@/lib/user-errors';
import classes from './invitations.module.css';
import { usePeople, type Invitation, type Member } from './people';

const tones: Record<Invitation['state'], TagTone> = {
  MADE: 'neutral',
  SENT: 'accent',
  OPENED: 'warning',
  ACCEPTED: 'success',
  REVOKED: 'danger',
  EXPIRED: 'danger',
};

/** When an invitation reached the state that it is in. */
export function stateSince(invitation: Invitation): string {
  const { state, acceptedAt, openedAt, sentAt, expiresAt, createdAt } = invitation;
  const since = { ACCEPTED: acceptedAt, OPENED: openedAt, SENT: sentAt, EXPIRED: expiresAt };
  return since[state as keyof typeof since] ?? createdAt;
}

/** Every invitation with what has become of it. */
export function InvitationList({
  invitations,
  timeZone,
}: {
  invitations: readonly Invitation[];
  timeZone: string;
}) {
  const { t } = useTranslation('invitations');
  const language = useLanguage();
  const { revoke } = usePeople();
  if (invitations.length === 0) return <EmptyState icon="mail" title={t('noInvitations')} />;
  const at = (instant: string) => formatDateTime(instant, timeZone, language);
  return (
    <ul className={classes.list}>
      {invitations.map((invitation) => {
        const { id, name, email, role, category, state, expiresAt } = invitation;
        const open = state === 'MADE' || state === 'SENT' || state === 'OPENED';
        return (
          <li key={id}>
            <Row between>
              <Stack gap="s">
                <span>
                  <strong>{name}</strong> · {t(`role_${role}`)}
                  {category && ` · ${pick(category.name, language)}`}
                </span>
                <Row>
                  <Tag tone={tones[state]}>{t(`state_${state}`)}</Tag>
                  <Quiet>{at(stateSince(invitation))}</Quiet>
                </Row>
                <Quiet>
                  {email ?? t('noEmail')}
                  {open && ` · ${t('validUntil', { time: at(expiresAt) })}`}
                </Quiet>
              </Stack>
              {open && (
                <AskAndDo
                  label={t('revoke')}
                  title={t('revokeTitle', { name })}
                  text={t('revokeText')}
                  action={() => revoke(id)}
                />
              )}
            </Row>
          </li>
        );
      })}
    </ul>
  );
}

/** Everybody with a role. */
export function MemberList({
  members,
  timeZone,
}: {
  members: readonly Member[];
  timeZone: string;
}) {
  const { t } = useTranslation('invitations');
  const language = useLanguage();
  const { remove } = usePeople();
  return (
    <ul className={classes.list}>
      {members.map(({ id, account, role, category, since }) => (
        <li key={id}>
          <Row between>
            <Stack gap="s">
              <span>
                <strong>{account.name}</strong> · {t(`role_${role}`)}
                {category && ` · ${pick(category.name, language)}`}
              </span>
              <Quiet>
                {[account.email, t('since', { time: formatDateTime(since, timeZone, language) })]
                  .filter(Boolean)
                  .join(' · ')}
              </Quiet>
            </Stack>
            <AskAndDo
              label={t('remove')}
              title={t('removeTitle', { name: account.name })}
              text={t('removeText')}
              action={() => remove(id)}
            />
          </Row>
        </li>
      ))}
    </ul>
  );
}

function AskAndDo({
  label,
  title,
  text,
  action,
}: {
  label: string;
  title: string;
  text: string;
  action: () => Promise<Outcome<unknown>>;
}) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const go = async () => {
    setBusy(true);
    const answer = await action();
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') setOpen(false);
  };
  return (
    <>
      <Button size="s" kind="quiet" aria-label={title} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={open}
        title={title}
        confirm={label}
        kind="danger"
        busy={busy}
        onConfirm={() => void go()}
        onClose={() => setOpen(false)}
      >
        <p>{text}</p>
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </ConfirmDialog>
    </>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Card } from '@/design/card';
import { CopyButton } from '@/design/copy-button';
import { Quiet, Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Tag } from '@/design/tag';
import type { Outcome } from '@/lib/user-errors';
import classes from './organisations.module.css';
import { useOrganisations, type Organisation } from './organisations';

/** One organisation: its people, a link for one more, and whether it may go on. */
export function OrganisationCard({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation('organisations');
  const { invite, update, remove } = useOrganisations();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown>>();
  const [link, setLink] = useState<string>();
  const { id, name, members, suspendedAt } = organisation;
  const act = async <Value,>(action: () => Promise<Outcome<Value>>) => {
    setBusy(true);
    const answer = await action();
    setBusy(false);
    setOutcome(answer);
    return answer;
  };
  const makeLink = async () => {
    const answer = await act(() => invite(id));
    if (answer.kind === 'done') setLink(answer.value);
  };
  return (
    <Card>
      <Stack>
        <Row between>
          <h2>{name}</h2>
          {suspendedAt && <Tag tone="warning">{t('suspended')}</Tag>}
        </Row>
        {members.length === 0 ? (
          <Quiet>{t('noMembers')}</Quiet>
        ) : (
          <ul className={classes.members}>
            {members.map((member) => (
              <li key={member.id}>
                <span>
                  <strong>{member.name}</strong> {member.email}
                </span>
                <Button
                  size="s"
                  kind="quiet"
                  busy={busy}
                  aria-label={t('removeOf', { name: member.name })}
                  onClick={() => void act(() => remove(id, member.id))}
                >
                  {t('remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Row>
          {!suspendedAt && (
            <Button icon="mail" busy={busy} onClick={() => void makeLink()}>
              {t('makeLink')}
            </Button>
          )}
          <Button
            kind="quiet"
            busy={busy}
            onClick={() => void act(() => update(organisation, !suspendedAt))}
          >
            {t(suspendedAt ? 'resume' : 'suspend')}
          </Button>
        </Row>
        {link && (
          <div role="status" className={classes.link}>
            <code>{link}</code>
            <CopyButton text={link} label={t('copyLink')} />
            <Quiet>{t('shownOnce')}</Quiet>
          </div>
        )}
        {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
        {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
      </Stack>
    </Card>
  );
}

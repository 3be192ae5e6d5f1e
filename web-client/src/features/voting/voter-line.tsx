// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { useSession } from '@/lib/auth';
import type { EnumOf } from '@/lib/graphql';
import { leaveVoter } from './leave-voter';
import { voterMask } from './voter-mask';
import classes from './voter-line.module.css';

/** As whom one votes, and the one tap that lets somebody else vote here. */
export function VoterLine(props: { contestId: string; kind: EnumOf<'VoterKind'> }) {
  const { contestId, kind } = props;
  const { t } = useTranslation('voting');
  const client = useClient();
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const who =
    kind === 'EMAIL'
      ? (voterMask(contestId) ?? t('voterMailbox'))
      : kind === 'ACCOUNT' && session.state === 'signed-in'
        ? session.name
        : undefined;
  if (who === undefined) {
    return kind === 'DEVICE' ? <p className={classes.line}>{t('voterDevice')}</p> : null;
  }
  const leave = async () => {
    setBusy(true);
    if (!(await leaveVoter(client, contestId))) setBusy(false);
  };
  return (
    <p className={classes.line}>
      <span>{t('votingAs', { who })}</span>
      <Button kind="quiet" size="s" busy={busy} onClick={() => void leave()}>
        {t('anotherPerson')}
      </Button>
    </p>
  );
}

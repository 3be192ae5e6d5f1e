// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { toast } from '@/design/toast';
import { signIn, useSession } from '@/lib/auth';
import type { UserError } from '@/lib/user-errors';
import type { Missing } from './draft';
import classes from './entry-form.module.css';
import { useSubmitEntry } from './submit-entry';

type Trouble = { kind: 'refused'; errors: UserError[] } | { kind: 'failed'; offline: boolean };

const place: Record<Missing, string> = {
  video: 'video',
  content: 'video',
  title: 'title',
  authors: 'authors',
  births: 'authors',
  declared: 'declared',
  consent: 'consent',
};

/** The last step: says what is missing, asks strangers to sign in and hands the work in. */
export function SubmitStep({
  entryId,
  consentVersion,
  missing,
  open,
  flush,
  revision,
  onRefused,
  onSubmitted,
}: {
  entryId: string;
  /** Which version of the consent text stands on the page. */
  consentVersion: number;
  missing: Missing[];
  /** Whether works are taken in now. */
  open: boolean;
  /** Saves what is still waiting; false when the server does not hold everything. */
  flush: () => Promise<boolean>;
  revision: () => number;
  onRefused: (errors: UserError[]) => void;
  onSubmitted: () => void;
}) {
  const { t } = useTranslation('entry-form');
  const session = useSession();
  const submitEntry = useSubmitEntry();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const signedIn = session.state === 'signed-in';

  const go = async () => {
    setTried(true);
    setTrouble(undefined);
    const [first] = missing;
    if (first) {
      const target = document.getElementById(place[first]);
      target?.scrollIntoView({ block: 'center' });
      (target?.querySelector<HTMLElement>('input') ?? target)?.focus({ preventScroll: true });
      return;
    }
    setBusy(true);
    try {
      if (!(await flush())) return setTrouble({ kind: 'failed', offline: !navigator.onLine });
      if (!signedIn) return await signIn(`${location.pathname}${location.search}#submit`);
      const outcome = await submitEntry(entryId, revision(), consentVersion);
      if (outcome.kind === 'done') return onSubmitted();
      setTrouble(outcome);
      if (outcome.kind === 'refused') onRefused(outcome.errors);
    } catch {
      toast(t('providerSilent'), 'danger');
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack>
      {!signedIn && <p className={classes.hint}>{t('signInHint')}</p>}
      {tried && missing.length > 0 && (
        <Note tone="warning" live>
          {t('stillMissing')}
          <ul className={classes.missing}>
            {missing.map((what) => (
              <li key={what}>
                <a href={`#${place[what]}`}>{t(`missing_${what}`)}</a>
              </li>
            ))}
          </ul>
        </Note>
      )}
      {trouble?.kind === 'refused' && <Refusals errors={trouble.errors} />}
      {trouble?.kind === 'failed' && <NoAnswer offline={trouble.offline} />}
      <Row>
        <Button kind="primary" size="l" busy={busy} disabled={!open} onClick={() => void go()}>
          {signedIn ? t('submit') : t('signInAndSubmit')}
        </Button>
      </Row>
    </Stack>
  );
}

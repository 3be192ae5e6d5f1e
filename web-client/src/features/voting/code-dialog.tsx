// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Quiet, Row, Stack } from '@/design/desk';
import { TextField } from '@/design/fields';
import { NoAnswer, Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { signIn } from '@/lib/auth';
import type { Outcome } from '@/lib/user-errors';
import { askCode, proveCode } from './mail-code';
import classes from './code-dialog.module.css';

const pause = 30;

type Props = {
  contestId: string;
  /** Whether one may also sign in to vote. */
  accounts: boolean;
  onClose: () => void;
  /** The browser votes as the mailbox from now on. */
  onProved: () => void;
};

/** From the address to the code, without leaving the work that is voted for. */
export function CodeDialog({ contestId, accounts, onClose, onProved }: Props) {
  const { t } = useTranslation(['voting', 'common']);
  const client = useClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [sent, setSent] = useState(0);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<string>>();

  useEffect(() => {
    const shown = dialog.current;
    if (!shown || shown.open) return;
    shown.showModal();
    // It gives the focus to its first button.
    shown.querySelector('input')?.focus();
  }, []);

  const ask = async () => {
    setBusy(true);
    const answer = await askCode(client, contestId, email);
    setBusy(false);
    setOutcome(answer.kind === 'done' ? undefined : answer);
    if (answer.kind !== 'done') return;
    setCode('');
    setSent((times) => times + 1);
  };
  const prove = async (typed: string) => {
    setBusy(true);
    const answer = await proveCode(client, contestId, email, typed);
    setBusy(false);
    setOutcome(answer.kind === 'done' ? undefined : answer);
    if (answer.kind === 'done') onProved();
    else setCode('');
  };
  const submit = (event: SubmitEvent, act: () => Promise<void>) => {
    event.preventDefault();
    void act();
  };
  const wrong = (
    <>
      {outcome?.kind === 'refused' && <Refusals errors={outcome.errors} />}
      {outcome?.kind === 'failed' && <NoAnswer offline={outcome.offline} />}
    </>
  );
  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby={titleId} onClose={onClose}>
      <header className={classes.head}>
        <h2 id={titleId}>{t(sent > 0 ? 'codeTitle' : 'mailTitle')}</h2>
        <Button
          kind="quiet"
          size="s"
          icon="close"
          aria-label={t('common:close')}
          onClick={() => dialog.current?.close()}
        />
      </header>
      {sent === 0 ? (
        <form onSubmit={(event) => submit(event, ask)}>
          <Stack>
            <TextField
              label={t('mailField')}
              type="email"
              inputMode="email"
              autoComplete="email"
              required
              autoFocus
              value={email}
              onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            />
            <Quiet>{t('mailConsent')}</Quiet>
            {wrong}
            <Button type="submit" kind="primary" full busy={busy} disabled={email.trim() === ''}>
              {t('mailAsk')}
            </Button>
            {accounts && (
              <Button kind="quiet" full onClick={() => void signIn()}>
                {t('signInInstead')}
              </Button>
            )}
          </Stack>
        </form>
      ) : (
        <form onSubmit={(event) => submit(event, () => prove(code))}>
          <Stack>
            <Note tone="success">{t('codeSent', { address: email.trim() })}</Note>
            <TextField
              label={t('codeField')}
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              autoFocus
              maxLength={6}
              value={code}
              readOnly={busy}
              onChange={({ currentTarget }) => {
                const typed = currentTarget.value.replace(/\D/g, '').slice(0, 6);
                setCode(typed);
                if (typed.length === 6) void prove(typed);
              }}
            />
            {wrong}
            <Button type="submit" kind="primary" full busy={busy} disabled={code.length !== 6}>
              {t('codeProve')}
            </Button>
            <Quiet>{t('codeMissing')}</Quiet>
            <Row>
              <Again key={sent} busy={busy} onAsk={() => void ask()} />
              <Button
                kind="quiet"
                size="s"
                onClick={() => {
                  setOutcome(undefined);
                  setSent(0);
                }}
              >
                {t('mailOther')}
              </Button>
            </Row>
          </Stack>
        </form>
      )}
    </dialog>
  );
}

/** Not at once: letters take a while, and each costs. */
function Again({ busy, onAsk }: { busy: boolean; onAsk: () => void }) {
  const { t } = useTranslation('voting');
  const [seconds, setSeconds] = useState(pause);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return (
    <Button size="s" icon="refresh" disabled={busy || seconds > 0} onClick={onAsk}>
      {seconds > 0 ? t('codeAgainIn', { count: seconds }) : t('codeAgain')}
    </Button>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useRevalidator } from 'react-router';
import { Button } from '@/design/button';
import { toast } from '@/design/toast';
import { loadConfig } from '@/lib/config';
import classes from './demo-bar.module.css';

type DemoAccount = { name: string; email: string; password: string; role: string };

/** Only where the server says that it is a quick start: moves the demo on and names its accounts. */
export function DemoBar() {
  const [quickstart, setQuickstart] = useState(false);
  useEffect(() => {
    loadConfig().then(
      (config) => setQuickstart(config.quickstart),
      () => setQuickstart(false),
    );
  }, []);
  return quickstart ? <Bar /> : null;
}

function Bar() {
  const { t } = useTranslation('demo');
  const slug = /^\/[cojs]\/([^/]+)/.exec(useLocation().pathname)?.[1];
  return (
    <aside className={classes.bar} aria-label={t('label')}>
      {slug && slug !== 'new' ? <NextPhase slug={slug} /> : <strong>{t('label')}</strong>}
      <a href="/quickstart/inbox">{t('inbox')}</a>
      <Accounts />
    </aside>
  );
}

function NextPhase({ slug }: { slug: string }) {
  const { t } = useTranslation('demo');
  const [busy, setBusy] = useState(false);
  const { revalidate } = useRevalidator();
  const move = async () => {
    setBusy(true);
    try {
      const address = `/quickstart/next-phase?contest=${slug}`;
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(address, { method: 'POST', headers });
      if (!response.ok) throw new Error(String(response.status));
      await revalidate();
      location.reload();
    } catch {
      toast(t('nextPhaseFailed'), 'danger');
      setBusy(false);
    }
  };
  return (
    <Button size="s" busy={busy} onClick={() => void move()}>
      {t('nextPhase')}
    </Button>
  );
}

function Accounts() {
  const { t } = useTranslation('demo');
  const [accounts, setAccounts] = useState<DemoAccount[]>();
  const load = () => {
    if (accounts) return;
    fetch('/quickstart/accounts')
      .then((response) => response.json() as Promise<DemoAccount[]>)
      .then(setAccounts, () => setAccounts([]));
  };
  return (
    <details className={classes.accounts} onToggle={load}>
      <summary>{t('accounts')}</summary>
      <ul>
        {accounts?.map(({ name, email, password, role }) => (
          <li key={email}>
            <strong>{name}</strong> ({role})
            <br />
            <code>{email}</code> · <code>{password}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Link,
  Outlet,
  ScrollRestoration,
  useLocation,
  useMatches,
  useNavigation,
} from 'react-router';
import { Icon } from '@/design/icon';
import { ThemeSwitch } from '@/design/theme-switch';
import { Wordmark } from '@/design/wordmark';
import { UserMenu } from '@/features/account/user-menu';
import { RehearsalBanner } from '@/features/rehearsal/rehearsal-banner';
import { paths } from '@/lib/paths';
import { useOnline } from '@/lib/use-online';
import { useClockSync } from './clock-sync';
import { DemoBar } from './demo-bar';
import { LanguageSwitch } from './language-switch';
import classes from './layout.module.css';

/** The frame of every page. */
export function Layout() {
  const { t } = useTranslation('common');
  const main = useFocusOnNavigation();
  useClockSync();
  const navigation = useNavigation();
  const slug = useMatches().at(-1)?.params.slug;
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t('skipToContent')}
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to={paths.home()} className={classes.home} aria-label="Palmares">
            <Wordmark />
          </Link>
          <nav aria-label={t('mainNavigation')} className={classes.nav}>
            <Link to={paths.home()}>{t('contests')}</Link>
          </nav>
          <div className={classes.tools}>
            <LanguageSwitch />
            <ThemeSwitch />
            <UserMenu />
          </div>
        </div>
        {navigation.state === 'loading' && <div className={classes.progress} />}
      </header>
      <div>
        <OfflineBanner />
        {slug && <RehearsalBanner slug={slug} />}
      </div>
      <main id="content" ref={main} tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <footer className={classes.footer}>
        <div className={classes.bar}>
          <span>
            <strong>Palmares</strong> · {t('footerPromise')}
          </span>
          <span>{t('footerSource')}</span>
        </div>
      </footer>
      <DemoBar />
      <ScrollRestoration />
    </div>
  );
}

function OfflineBanner() {
  const { t } = useTranslation('common');
  const online = useOnline();
  return (
    <div role="status">
      {!online && (
        <p className={classes.offline}>
          <Icon name="offline" /> {t('offlineBanner')}
        </p>
      )}
    </div>
  );
}

/** Screen readers go on reading at the new page; the first page keeps the browser's own focus. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}

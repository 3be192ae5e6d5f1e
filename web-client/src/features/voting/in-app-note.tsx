// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/design/copy-button';
import { Row } from '@/design/desk';
import { Note } from '@/design/states';
import { inAppBrowser, outsideAddress } from '@/lib/in-app-browser';

/** In the browser of an app: that voting works here too, and how to get to one that remembers. */
export function InAppNote({ userAgent = navigator.userAgent }: { userAgent?: string }) {
  const { t } = useTranslation('voting');
  const app = inAppBrowser(userAgent);
  if (!app) return null;
  const outside = outsideAddress(userAgent, location.href);
  return (
    <Note>
      <strong>{t('inApp', { app })}</strong>
      <br />
      {outside ? t('inAppWhy') : `${t('inAppWhy')} ${t('inAppByHand')}`}
      <Row>
        {outside && <a href={outside}>{t('inAppOpen')}</a>}
        <CopyButton text={location.href} label={t('inAppCopy')} />
      </Row>
    </Note>
  );
}

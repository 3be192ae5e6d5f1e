// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { CopyButton } from './copy-button';
import { QrCode } from './qr-code';
import classes from './share-bar.module.css';

/** Passes an address on: by the device's own sheet, by copying, or as a QR code. */
export function ShareBar({ url, title }: { url: string; title: string }) {
  const { t } = useTranslation('common');
  const [open, setOpen] = useState(false);
  const canShare = typeof navigator.share === 'function';
  return (
    <div className={classes.bar}>
      {canShare && (
        <Button
          size="s"
          icon="share"
          onClick={() => void navigator.share({ url, title }).catch(() => undefined)}
        >
          {t('share')}
        </Button>
      )}
      <CopyButton text={url} label={t('copyLink')} />
      <Button size="s" icon="qr" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('qrCode')}
      </Button>
      {open && (
        <div className={classes.code}>
          <QrCode text={url} label={t('qrCodeOf', { title })} />
        </div>
      )}
    </div>
  );
}

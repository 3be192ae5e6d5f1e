// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatNumber, useLanguage } from '@/lib/format';
import classes from './live-number.module.css';

/** A figure that may change while it is read; a new value slides in, or just stands there for those who want it still. */
export function LiveNumber({ value }: { value: number }) {
  const language = useLanguage();
  return (
    <span className={classes.frame}>
      <span key={value} className={classes.value}>
        {formatNumber(value, language)}
      </span>
    </span>
  );
}

/** A figure with its unit underneath or beside it; null while nobody may see it. */
export function Count({
  value,
  label,
  size = 'm',
}: {
  value: number | null | undefined;
  label: string;
  size?: 'm' | 'l';
}) {
  const { t } = useTranslation('common');
  return (
    <span className={`${classes.count} ${size === 'l' ? classes.l : ''}`}>
      {value === null || value === undefined ? (
        <span className={classes.hidden}>{t('hiddenCount')}</span>
      ) : (
        <>
          <strong>
            <LiveNumber value={value} />
          </strong>{' '}
          <span>{label}</span>
        </>
      )}
    </span>
  );
}

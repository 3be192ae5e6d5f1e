// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatNumber, useLanguage } from '@/lib/format';
import classes from './live-number.module.css';

/** A figure that may change while it is read; a new value slides in, or just stands there for those who want it still. */
export function LiveNumber({ value, rounded = false }: { value: number; rounded?: boolean }) {
  const language = useLanguage();
  return (
    <span className={classes.frame}>
      <span key={value} className={classes.value}>
        {formatNumber(value, language)}
        {rounded && '+'}
      </span>
    </span>
  );
}

/** A figure with its unit underneath or beside it; null while nobody may see it. */
export function Count({
  value,
  label,
  step = null,
  size = 'm',
}: {
  value: number | null | undefined;
  label: string;
  /** What it is rounded down to; null where it is not. */
  step?: number | null | undefined;
  size?: 'm' | 'l';
}) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  return (
    <span className={`${classes.count} ${size === 'l' ? classes.l : ''}`}>
      {value === null || value === undefined ? (
        <span className={classes.hidden}>{t('hiddenCount')}</span>
      ) : (
        <>
          <strong>
            {step !== null && value < step ? (
              t('underCount', { step: formatNumber(step, language) })
            ) : (
              <LiveNumber value={value} rounded={step !== null} />
            )}
          </strong>{' '}
          <span>{label}</span>
        </>
      )}
    </span>
  );
}

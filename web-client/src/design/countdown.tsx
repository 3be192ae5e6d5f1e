// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { timeLeft, useServerNow } from '@/lib/clock';
import classes from './countdown.module.css';

/** Days, hours, minutes and seconds to an instant, by the server's clock. */
export function Countdown({ until }: { until: string }) {
  const { t } = useTranslation('common');
  const left = timeLeft(until, useServerNow());
  const units = ['days', 'hours', 'minutes', 'seconds'] as const;
  const shown = left.days > 0 ? units.slice(0, 3) : units.slice(1);
  return (
    <span className={classes.countdown} role="timer">
      {shown.map((unit) => (
        <span className={classes.unit} key={unit}>
          <strong>{unit === 'days' ? left[unit] : String(left[unit]).padStart(2, '0')}</strong>
          <span>{t(unit, { count: left[unit] })}</span>
        </span>
      ))}
    </span>
  );
}

/** The same in one short phrase, for cards. */
export function ShortCountdown({ until }: { until: string }) {
  const { t } = useTranslation('common');
  const { days, hours, minutes, seconds } = timeLeft(until, useServerNow());
  if (days > 0) return t('leftDays', { days, hours });
  if (hours > 0) return t('leftHours', { hours, minutes });
  return t('leftMinutes', { minutes, seconds: String(seconds).padStart(2, '0') });
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import classes from './place-badge.module.css';

/** A place; the first three in gold, silver and bronze, and always as a figure. */
export function PlaceBadge({ place, large }: { place: number; large?: boolean }) {
  const { t } = useTranslation('results');
  return (
    <span
      className={`${classes.badge} ${large ? classes.large : ''}`}
      data-place={Math.min(place, 4)}
      role="img"
      aria-label={t('place', { place })}
    >
      {place <= 3 && (
        <svg viewBox="0 0 60 30" aria-hidden="true" className={classes.laurel}>
          <path d="M30 29C14 28 5 19 6 3M30 29c16-1 25-10 24-26" fill="none" strokeWidth="2" />
          <path d="M6 8C2 6 1 2 2 0c4 1 5 4 4 8ZM8 16c-4 0-7-3-8-6 4-1 8 2 8 6ZM13 23c-4 1-8 0-10-3 3-2 8-1 10 3ZM54 8c4-2 5-6 4-8-4 1-5 4-4 8ZM52 16c4 0 7-3 8-6-4-1-8 2-8 6ZM47 23c4 1 8 0 10-3-3-2-8-1-10 3Z" />
        </svg>
      )}
      <span aria-hidden="true">{place}</span>
    </span>
  );
}

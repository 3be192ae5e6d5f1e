// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { exclusionReason } from '@/lib/exclusion-reason';
import { formatNumber, useLanguage } from '@/lib/format';
import classes from './category-standing.module.css';

export type Exclusion = { reason: string; votes: number };

/** How many votes of a category do not count, for each reason. */
export function ExcludedVotes({ exclusions }: { exclusions: readonly Exclusion[] }) {
  const { t } = useTranslation('results');
  const { t: voting } = useTranslation('voting');
  const language = useLanguage();
  if (exclusions.length === 0) return <p className={classes.weights}>{t('excludedNone')}</p>;
  return (
    <p className={classes.weights}>
      <strong>{t('excludedTitle')}</strong>{' '}
      {exclusions
        .map(({ reason, votes }) =>
          t('excludedLine', {
            votes: formatNumber(votes, language),
            reason: exclusionReason(voting, reason),
          }),
        )
        .join('; ')}
      .
    </p>
  );
}

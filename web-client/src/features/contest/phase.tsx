// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import type { EnumOf } from '@/lib/graphql';
import classes from './phase.module.css';

export type Phase = EnumOf<'Phase'>;

/** A phase in its own colour and in words; colour alone never says it. */
export function PhaseBadge({ phase }: { phase: Phase }) {
  const { t } = useTranslation('contest');
  return (
    <span className={classes.badge} data-phase={phase}>
      <span className={classes.dot} />
      {t(`phase.${phase}`)}
    </span>
  );
}

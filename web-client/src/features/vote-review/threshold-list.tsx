// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Facts } from '@/design/card';
import { Quiet, Stack } from '@/design/desk';
import { formatNumber, useLanguage } from '@/lib/format';
import type { Thresholds } from './vote-review';
import classes from './vote-review.module.css';

const signals = [
  'BURST',
  'REGULAR_GAPS',
  'ADDRESS_CONCENTRATION',
  'PREFIX_CONCENTRATION',
  'FRESH_DEVICES',
  'TOO_FAST',
  'SIGN_UP_WAVE',
  'NIGHT_PEAK',
  'MAIL_DOMAIN',
  'LOOK_ALIKE_ADDRESSES',
] as const;

/** From where on something stands out, in words; closed until asked for. */
export function ThresholdList({ thresholds }: { thresholds: Thresholds }) {
  const { t } = useTranslation('vote-review');
  const language = useLanguage();
  const figures = Object.fromEntries(
    Object.entries(thresholds).map(([name, value]) => [
      name,
      formatNumber(Number(value), language),
    ]),
  ) as Record<keyof Thresholds, string>;
  return (
    <details className={classes.thresholds}>
      <summary>{t('thresholds')}</summary>
      <Stack gap="s">
        <Facts
          facts={signals.map((signal) => ({
            name: t(`signal_${signal}`),
            value: t(`threshold_${signal}`, figures),
          }))}
        />
        <Quiet>{t('fewest', figures)}</Quiet>
      </Stack>
    </details>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Stack } from '@/design/desk';
import { currentLanguage } from '@/lib/language';
import type { SectionProps } from './basics-section';
import { weightOf } from './setup-form';

/** What a vote counts by whose it is, where more than one kind of voter may vote. */
export function WeightFields({ form, errors, locked, change }: SectionProps) {
  const { t } = useTranslation('contest-setup');
  const { votePolicy } = form;
  const { voters } = votePolicy;
  if (voters.length < 2) return null;
  return (
    <Stack gap="s">
      {voters.map((kind, i) => (
        <NumberInput
          key={kind}
          label={t(`weight_${kind}`)}
          description={i === 0 ? t('weightHint') : undefined}
          value={weightOf(votePolicy, kind) / 1000}
          min={0}
          max={100}
          step={0.5}
          decimalScale={3}
          decimalSeparator={currentLanguage() === 'vi' ? ',' : '.'}
          disabled={locked}
          error={i === 0 ? errors.at('votePolicy.weights') : undefined}
          onChange={(typed) =>
            change({
              votePolicy: {
                ...votePolicy,
                weights: voters.map((one) => ({
                  kind: one,
                  thousandths:
                    one === kind ? Math.round(Number(typed) * 1000) : weightOf(votePolicy, one),
                })),
              },
            })
          }
        />
      ))}
    </Stack>
  );
}

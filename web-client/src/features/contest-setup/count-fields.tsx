// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeField } from '@/design/date-time-field';
import { Stack } from '@/design/desk';
import type { SectionProps } from './basics-section';
import { proposedHiding } from './hiding';

/** Down to which step counts are rounded, and from when they are hidden. */
export function CountFields({ form, errors, locked, change }: SectionProps) {
  const { t } = useTranslation('contest-setup');
  const { votePolicy, timeZone } = form;
  const { visibility, countStep, countsHiddenFrom } = votePolicy;
  const set = (part: Partial<typeof votePolicy>) =>
    change({ votePolicy: { ...votePolicy, ...part } });
  if (visibility === 'HIDDEN') return null;
  return (
    <Stack gap="s">
      {visibility === 'ROUNDED' && (
        <NumberInput
          label={t('countStep')}
          description={t('countStepHint')}
          value={countStep ?? ''}
          min={10}
          max={10_000}
          allowDecimal={false}
          disabled={locked}
          error={errors.at('votePolicy.countStep')}
          onChange={(value) => set({ countStep: typeof value === 'number' ? value : null })}
        />
      )}
      <Checkbox
        label={t('countsHidden')}
        checked={countsHiddenFrom !== null}
        disabled={locked}
        onChange={({ currentTarget }) =>
          set({ countsHiddenFrom: currentTarget.checked ? proposedHiding(form) : null })
        }
      />
      {countsHiddenFrom !== null && (
        <DateTimeField
          label={t('countsHiddenFrom')}
          value={countsHiddenFrom}
          timeZone={timeZone}
          error={errors.at('votePolicy.countsHiddenFrom')}
          disabled={locked}
          onChange={(moment) => set({ countsHiddenFrom: moment })}
        />
      )}
    </Stack>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Stack } from '@/design/desk';
import type { SectionProps } from './basics-section';

const kinds = ['ACCOUNT', 'EMAIL', 'DEVICE'] as const;

/** As whom one may vote in the contest: one kind at least. */
export function VoterKinds({ form, errors, locked, change }: SectionProps) {
  const { t } = useTranslation('contest-setup');
  const { votePolicy } = form;
  return (
    <Checkbox.Group
      label={t('voters')}
      description={t('votersHint')}
      value={votePolicy.voters}
      error={errors.at('votePolicy.voters')}
      onChange={(chosen) =>
        change({
          votePolicy: {
            ...votePolicy,
            voters: kinds.filter((kind) => chosen.includes(kind)),
          },
        })
      }
    >
      <Stack gap="s">
        {kinds.map((kind) => (
          <Checkbox key={kind} value={kind} label={t(`voters_${kind}`)} disabled={locked} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

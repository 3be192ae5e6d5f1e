// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';

export const VotePolicyFragment = graphql(`
  fragment VotePolicyText on VotePolicy {
    voters
    limit
    scope
    period
    visibility
  }
`);

/** The vote policy in sentences. */
export function VotePolicyText({ policy }: { policy: FragmentOf<typeof VotePolicyFragment> }) {
  const { t } = useTranslation('contest');
  const { voters, limit, scope, period, visibility } = readFragment(VotePolicyFragment, policy);
  return (
    <p>
      {t(voters.includes('DEVICE') ? 'policy.votersAnybody' : 'policy.votersAccounts')}{' '}
      {t('policy.limit', {
        count: limit,
        scope: t(`policy.scope.${scope}`),
        period: t(`policy.period.${period}`),
      })}{' '}
      {t(`policy.visibility.${visibility}`)}
    </p>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';
import { votersWords } from '@/lib/voters-words';
import { CountRuleFragment, CountRuleText } from './count-rule-text';
import { VoteWeightFragment, VoteWeightText } from './vote-weight-text';

export const VotePolicyFragment = graphql(
  `
    fragment VotePolicyText on VotePolicy {
      voters
      limit
      scope
      period
      changeable
      ...VoteWeightText
      ...CountRuleText
    }
  `,
  [CountRuleFragment, VoteWeightFragment],
);

/** The vote policy in sentences. */
export function VotePolicyText(props: {
  policy: FragmentOf<typeof VotePolicyFragment>;
  timeZone: string;
}) {
  const { t } = useTranslation('contest');
  const policy = readFragment(VotePolicyFragment, props.policy);
  const { voters, limit, scope, period, changeable } = policy;
  return (
    <p>
      {t(`policy.${votersWords(voters)}`)}{' '}
      {t('policy.limit', {
        count: limit,
        scope: t(`policy.scope.${scope}`),
        period: t(`policy.period.${period}`),
      })}{' '}
      {changeable && `${t('policy.changeable')} `}
      <VoteWeightText policy={policy} /> <CountRuleText policy={policy} timeZone={props.timeZone} />
    </p>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';

export const VotesLeftFragment = graphql(`
  fragment VotesLeft on VotePolicy {
    limit
    scope
    period
  }
`);

/** How many votes a viewer still has, of how many, for what and until when. */
export function VotesLeft(props: { policy: FragmentOf<typeof VotesLeftFragment>; left: number }) {
  const { t } = useTranslation('voting');
  const { limit, scope, period } = readFragment(VotesLeftFragment, props.policy);
  return (
    <>
      {t('left', {
        count: props.left,
        limit,
        where: t(`leftWhere.${scope}`),
        when: period === 'DAY' ? t('leftToday') : '',
      })}
    </>
  );
}

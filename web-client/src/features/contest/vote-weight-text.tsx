// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatNumber, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';

export const VoteWeightFragment = graphql(`
  fragment VoteWeightText on VotePolicy {
    weights {
      kind
      thousandths
    }
  }
`);

/** What a vote counts by whose it is, in sentences; nothing where every vote is one. */
export function VoteWeightText(props: { policy: FragmentOf<typeof VoteWeightFragment> }) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  return readFragment(VoteWeightFragment, props.policy)
    .weights.map(({ kind, thousandths }) =>
      thousandths === 0
        ? t(`policy.weighsNothing.${kind}`)
        : t(`policy.weighs.${kind}`, { figure: formatNumber(thousandths / 1000, language) }),
    )
    .join(' ');
}

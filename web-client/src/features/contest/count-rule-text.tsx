// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatNumber, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';

export const CountRuleFragment = graphql(`
  fragment CountRuleText on VotePolicy {
    visibility
    countStep
    countsHiddenFrom
  }
`);

/** What is shown of the counts, and until when, in sentences. */
export function CountRuleText(props: {
  policy: FragmentOf<typeof CountRuleFragment>;
  timeZone: string;
}) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { visibility, countStep, countsHiddenFrom } = readFragment(CountRuleFragment, props.policy);
  return (
    <>
      {t(`policy.visibility.${visibility}`, { step: formatNumber(countStep ?? 0, language) })}
      {countsHiddenFrom &&
        ` ${t('policy.hiddenFrom', { when: formatDateTime(countsHiddenFrom, props.timeZone, language) })}`}
    </>
  );
}

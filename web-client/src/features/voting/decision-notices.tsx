// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Note } from '@/design/states';
import { exclusionReason } from '@/lib/exclusion-reason';
import { formatDateTime, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';

export const DecisionNoticesFragment = graphql(`
  fragment DecisionNotices on Contest {
    timeZone
    ballotDecisionNotices {
      decision
      reason
      announcedAt
      dueAt
    }
  }
`);

/** What one organiser alone is about to decide on votes, for everybody to read in time. */
export function DecisionNotices({
  contest,
}: {
  contest: FragmentOf<typeof DecisionNoticesFragment>;
}) {
  const { t } = useTranslation('contest');
  const { t: voting } = useTranslation('voting');
  const language = useLanguage();
  const { timeZone, ballotDecisionNotices: notices } = readFragment(
    DecisionNoticesFragment,
    contest,
  );
  if (notices.length === 0) return null;
  const time = (moment: string) => formatDateTime(moment, timeZone, language);
  return (
    <Note tone="warning">
      <strong>{t('decisionNotices')}</strong>
      <ul>
        {notices.map(({ decision, reason, announcedAt, dueAt }) => (
          <li key={`${decision} ${announcedAt}`}>
            {t(`decisionNotice_${decision}`, {
              reason: exclusionReason(voting, reason),
              when: time(dueAt),
              since: time(announcedAt),
            })}
          </li>
        ))}
      </ul>
      {t('decisionNoticesWhy')}
    </Note>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Note } from '@/design/states';
import { serverNow } from '@/lib/clock';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import { type FragmentOf, graphql, readFragment } from '@/lib/graphql';

export const SuspensionNoticeFragment = graphql(`
  fragment SuspensionNotice on Contest {
    timeZone
    voteSuspensions {
      from
      until
      reason {
        vi
        en
      }
    }
  }
`);

/** That votes are not taken now, why, and that nobody loses time; and when it was so before. */
export function SuspensionNotice({
  contest,
  past = false,
}: {
  contest: FragmentOf<typeof SuspensionNoticeFragment>;
  /** Those that are over too. */
  past?: boolean;
}) {
  const { t } = useTranslation('contest');
  const language = useLanguage();
  const { timeZone, voteSuspensions } = readFragment(SuspensionNoticeFragment, contest);
  const time = (moment: string) => formatDateTime(moment, timeZone, language);
  return voteSuspensions.map(({ from, until, reason }) => {
    const on = Date.parse(until) > serverNow();
    if (!on && !past) return null;
    const words = { from: time(from), until: time(until) };
    return (
      <Note key={from} tone={on ? 'danger' : 'info'}>
        <strong>{on ? t('suspendedNow', words) : t('suspendedBefore', words)}</strong>
        <br />
        {t('extendedBecause', { reason: pick(reason, language) })}
        <br />
        {t('suspendedGivenBack')}
      </Note>
    );
  });
}

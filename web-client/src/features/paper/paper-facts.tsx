// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Facts } from '@/design/card';
import { formatDate, formatDateTime, formatSeconds, pick, useLanguage } from '@/lib/format';
import type { PaperRow } from './paper';

/** What the secretariat wrote down about a work. */
export function PaperFacts({ work, timeZone }: { work: PaperRow; timeZone: string }) {
  const { t } = useTranslation('paper');
  const language = useLanguage();
  const { paper } = work;
  if (!paper) return null;
  const facts: [string, string | null | undefined][] = [
    [t('receiptNumber'), paper.number],
    [t('workTitle'), work.title],
    [t('author'), (work.authors ?? []).map(({ name }) => name).join(', ')],
    [t('phone'), work.contactPhone],
    [t('unit'), work.unit?.name],
    [t('category'), pick(work.category.name, language)],
    [t('way'), t(`way_${paper.way}`)],
    [
      t('postmark'),
      paper.postmark &&
        formatDate(`${paper.postmark}T12:00:00Z`, 'UTC', language) +
          (paper.byPostmark ? ` (${t('postmarkCounts')})` : ''),
    ],
    [t('arrived'), formatDateTime(paper.arrivedAt, timeZone, language)],
    [t('reason'), paper.reason],
    [t('received'), paper.received],
    [
      t('takenBy'),
      t('byAt', { name: paper.takenBy, time: formatSeconds(paper.takenAt, timeZone, language) }),
    ],
    [t('dueAt'), paper.dueAt && formatSeconds(paper.dueAt, timeZone, language)],
    [t('comparedBy'), paper.alone ? t('nobodyCompared') : null],
    [
      t('comparedBy'),
      paper.comparedAt &&
        t('byAt', {
          name: paper.comparedBy ?? '',
          time: formatSeconds(paper.comparedAt, timeZone, language),
        }),
    ],
  ];
  return <Facts facts={facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))} />;
}

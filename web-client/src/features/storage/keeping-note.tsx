// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Note } from '@/design/states';
import { formatDate, useLanguage } from '@/lib/format';
import { graphql, type ResultOf } from '@/lib/graphql';

export const KeepingFragment = graphql(`
  fragment Keeping on Entry @_unmask {
    keeping {
      until
      originalsRemovedAt
      removedAt
    }
  }
`);

/** What is said of a work's files after the result is out; nothing while that is open. */
export function KeepingNote({
  keeping,
  timeZone,
}: {
  keeping: ResultOf<typeof KeepingFragment>['keeping'];
  timeZone: string;
}) {
  const { t } = useTranslation('storage');
  const language = useLanguage();
  const day = (instant: string) => formatDate(instant, timeZone, language);
  const { until, originalsRemovedAt, removedAt } = keeping;
  if (removedAt) return <Note live={false}>{t('removed', { day: day(removedAt) })}</Note>;
  if (originalsRemovedAt)
    return <Note live={false}>{t('originalsRemoved', { day: day(originalsRemovedAt) })}</Note>;
  return until ? <Note live={false}>{t('keptUntil', { day: day(until) })}</Note> : null;
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Card, Facts } from '@/design/card';
import { Stack } from '@/design/desk';
import { serverNow } from '@/lib/clock';
import { formatNumber, useLanguage } from '@/lib/format';
import { lengthOf } from './ago';
import type { Queue, Worker } from './workers';

/** How much waits, and for how long. */
export function QueueCard({ queue, workers }: { queue: Queue; workers: readonly Worker[] }) {
  const { t } = useTranslation('workers');
  const language = useLanguage();
  const since = useLength();
  const running = workers.reduce((sum, { jobs }) => sum + jobs.length, 0);
  return (
    <Card>
      <Stack>
        <h2>{t('queue')}</h2>
        <Facts
          short
          facts={[
            { name: t('running'), value: formatNumber(running, language) },
            { name: t('waiting'), value: formatNumber(queue.waiting, language) },
            {
              name: t('oldest'),
              value: queue.oldestSince ? since(queue.oldestSince) : t('nothingWaits'),
            },
            { name: t('postponed'), value: formatNumber(queue.postponed, language) },
          ]}
        />
      </Stack>
    </Card>
  );
}

/** How long ago a moment of the server was, in words. */
export function useLength(): (instant: string) => string {
  const { t } = useTranslation('workers');
  return (instant) => {
    const { unit, count } = lengthOf(serverNow() - Date.parse(instant));
    return t(unit, { count });
  };
}

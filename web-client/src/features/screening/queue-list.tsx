// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime, pick, useLanguage } from '@/lib/format';
import type { QueueItem } from './screening-work';
import classes from './screening.module.css';

/** The works of one state; the chosen one is marked and kept in view. */
export function QueueList({
  items,
  chosen,
  timeZone,
  onChoose,
}: {
  items: readonly QueueItem[];
  chosen: string | undefined;
  timeZone: string;
  onChoose: (id: string) => void;
}) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.scrollIntoView?.({ block: 'nearest' }), [chosen]);
  return (
    <ul className={classes.queue} aria-label={t('queue')}>
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            ref={item.id === chosen ? current : undefined}
            className={classes.item}
            aria-current={item.id === chosen || undefined}
            onClick={() => onChoose(item.id)}
          >
            <span className={classes.itemHead}>
              <strong>{item.number}</strong>
              {item.media && item.media.state !== 'READY' && (
                <span className={classes.processing}>{t(`media_${item.media.state}`)}</span>
              )}
            </span>
            <span className={classes.itemTitle}>{item.title}</span>
            <span className={classes.itemSub}>
              {pick(item.category.name, language)}
              {item.submittedAt && ` · ${formatDateTime(item.submittedAt, timeZone, language)}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { pick, useLanguage } from '@/lib/format';
import type { DeskRow } from './desk-pages';
import type { DeskItem } from './screening-work';
import classes from './screening.module.css';

const ROW = 84;

/** The works of the desk, thousands of them: only those in view are in the page. */
export function DeskList({
  rows,
  chosen,
  marked,
  onChoose,
  onMark,
  onEnd,
}: {
  rows: readonly DeskRow[];
  chosen: string | undefined;
  /** The works picked for one decision; absent where the viewer decides nothing. */
  marked: ReadonlySet<string> | undefined;
  onChoose: (id: string) => void;
  onMark: (index: number, range: boolean) => void;
  onEnd: () => void;
}) {
  const { t } = useTranslation('screening');
  const frame = useRef<HTMLDivElement>(null);
  const shift = useRef(false);
  // What it returns is used here only, never handed to memoised parts.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 8,
    initialRect: { width: 320, height: 600 },
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 15) onEnd();
  }, [last, rows.length, onEnd]);
  const at = rows.findIndex(({ work }) => work.entry.id === chosen);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = rows[at + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    onChoose(next.work.entry.id);
  };

  return (
    <div ref={frame} className={classes.queue} onKeyDown={onKeyDown}>
      <ul
        className={classes.rows}
        aria-label={t('queue')}
        style={{ height: virtual.getTotalSize() }}
      >
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const { id, number } = row.work.entry;
          return (
            <li
              key={id}
              className={classes.row}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)`, height: ROW }}
            >
              {marked && (
                <input
                  type="checkbox"
                  className={classes.mark}
                  aria-label={t('mark', { number })}
                  checked={marked.has(id)}
                  onClick={(event) => {
                    shift.current = event.shiftKey;
                  }}
                  onChange={() => onMark(index, shift.current)}
                />
              )}
              <button
                type="button"
                className={classes.item}
                aria-current={id === chosen || undefined}
                onClick={() => onChoose(id)}
              >
                <Item work={row.work} />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Item({ work }: { work: DeskItem }) {
  const { t } = useTranslation('screening');
  const language = useLanguage();
  const { entry, alike, near, claimedBy, claimedByViewer, look, steps } = work;
  const last = steps.at(-1)?.kind;
  const marks = [
    look !== 'FIRST' && t(`look_${look}`),
    entry.state === 'SUBMITTED' &&
      entry.minors?.some(({ state }) => state !== 'AGREED' && state !== 'SIGNED') &&
      t('guardianShort'),
    alike.length > 0 && t('alikeShort'),
    near.length > 0 && t('nearShort'),
    last === 'ANSWER' && t('answeredShort'),
    last === 'LAPSE' && t('lapsedShort'),
    last === 'REQUEST_CORRECTION' && entry.state === 'SUBMITTED' && t('correctedShort'),
    entry.media && entry.media.state !== 'READY' && t(`media_${entry.media.state}`),
  ].filter(Boolean);
  return (
    <>
      <span className={classes.itemHead}>
        <strong>{entry.number}</strong>
        {marks.length > 0 && <span className={classes.processing}>{marks.join(' · ')}</span>}
      </span>
      <span className={classes.itemTitle}>{entry.title}</span>
      <span className={classes.itemSub}>
        {claimedBy && !claimedByViewer
          ? t('claimedBy', { name: claimedBy })
          : pick(entry.category.name, language)}
      </span>
    </>
  );
}

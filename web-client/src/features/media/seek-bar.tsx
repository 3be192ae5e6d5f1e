// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState, type CSSProperties, type PointerEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '@/lib/format';
import { previewAt, type Preview } from './previews';
import classes from './seek-bar.module.css';

type Props = {
  video: RefObject<HTMLVideoElement | null>;
  previews: readonly Preview[];
  onSeek: (second: number) => void;
};

/** A strip below the film: where it stands, and a picture of the moment under the pointer or thumb. */
export function SeekBar({ video, previews, onSeek }: Props) {
  const { t } = useTranslation('media');
  const [now, setNow] = useState(0);
  const [pointed, setPointed] = useState<number>();
  const end = previews.at(-1)?.to ?? 0;

  useEffect(() => {
    const element = video.current;
    if (!element) return;
    const follow = () => setNow(element.currentTime);
    element.addEventListener('timeupdate', follow);
    element.addEventListener('seeking', follow);
    return () => {
      element.removeEventListener('timeupdate', follow);
      element.removeEventListener('seeking', follow);
    };
  }, [video]);

  const seek = (second: number) => {
    setNow(second);
    onSeek(second);
  };
  const point = (event: PointerEvent<HTMLInputElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setPointed(Math.min(1, Math.max(0, (event.clientX - left) / width)) * end);
  };
  const shown = pointed === undefined ? undefined : previewAt(previews, pointed);

  return (
    <div className={classes.bar} style={{ '--played': now / end } as CSSProperties}>
      {shown && pointed !== undefined && (
        <div
          className={classes.preview}
          style={{ '--at': pointed / end, '--wide': `${shown.width}px` } as CSSProperties}
        >
          <div
            className={classes.picture}
            style={{
              width: shown.width,
              height: shown.height,
              backgroundImage: `url("${shown.sheet}")`,
              backgroundPosition: `-${shown.x}px -${shown.y}px`,
            }}
          />
          <span>{formatDuration(pointed)}</span>
        </div>
      )}
      <input
        type="range"
        className={classes.range}
        min={0}
        max={end}
        step={0.1}
        value={Math.min(now, end)}
        aria-label={t('seek')}
        aria-valuetext={formatDuration(now)}
        onChange={(event) => seek(Number(event.target.value))}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setPointed(undefined)}
        onPointerCancel={() => setPointed(undefined)}
        onPointerUp={(event) => event.pointerType !== 'mouse' && setPointed(undefined)}
      />
    </div>
  );
}

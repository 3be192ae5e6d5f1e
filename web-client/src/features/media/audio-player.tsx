// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { formatDuration } from '@/lib/format';
import { attachStream, type StreamFailure } from './attach-stream';
import classes from './work-view.module.css';

/** Plays a sound; its waveform shows where one is, and a press on it goes there. */
export function AudioPlayer({
  title,
  playlistUrl,
  waveform,
  seconds,
  onRefused,
}: {
  title: string;
  playlistUrl: string | null | undefined;
  waveform: readonly number[] | null | undefined;
  seconds: number | null | undefined;
  onRefused?: (() => void) | undefined;
}) {
  const { t } = useTranslation('media');
  const audio = useRef<HTMLAudioElement>(null);
  const [source, setSource] = useState<string>();
  const [failure, setFailure] = useState<StreamFailure>();
  const [at, setAt] = useState(0);
  useEffect(() => {
    const element = audio.current;
    if (!source || !element) return;
    return attachStream(element, source, { startAt: 0, onFailure: setFailure });
  }, [source]);
  if (!playlistUrl) return <p className={classes.waiting}>{t('soundNotYet')}</p>;
  const peaks = waveform ?? [];
  const played = seconds ? at / seconds : 0;
  const go = (share: number) => {
    if (audio.current && seconds) audio.current.currentTime = share * seconds;
  };
  return (
    <div className={classes.sound}>
      {peaks.length > 0 && (
        <svg
          className={classes.wave}
          viewBox={`0 0 ${peaks.length} 100`}
          preserveAspectRatio="none"
          aria-hidden="true"
          onClick={({ currentTarget, clientX }) => {
            const box = currentTarget.getBoundingClientRect();
            go((clientX - box.left) / box.width);
          }}
        >
          {peaks.map((peak, i) => (
            <rect
              key={i}
              x={i + 0.15}
              width={0.7}
              y={50 - Math.max(1, peak / 2)}
              height={Math.max(2, peak)}
              data-played={i / peaks.length < played || undefined}
            />
          ))}
        </svg>
      )}
      <audio
        ref={audio}
        controls={source !== undefined && !failure}
        preload="none"
        aria-label={t('sound', { title })}
        onTimeUpdate={({ currentTarget }) => setAt(currentTarget.currentTime)}
      />
      {source === undefined && (
        <div>
          <Button kind="primary" icon="play" onClick={() => setSource(playlistUrl)}>
            {t('listen')} {seconds ? formatDuration(seconds) : ''}
          </Button>
        </div>
      )}
      {failure && (
        <p role="alert">
          {t(`failure.${failure}`)}{' '}
          <Button
            size="s"
            icon="refresh"
            onClick={() => {
              setFailure(undefined);
              setSource(undefined);
              onRefused?.();
            }}
          >
            {t('retry')}
          </Button>
        </p>
      )}
    </div>
  );
}

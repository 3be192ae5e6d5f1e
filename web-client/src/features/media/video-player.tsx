// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Icon } from '@/design/icon';
import { attachStream, type StreamFailure } from './attach-stream';
import { usePreviews } from './previews';
import { SeekBar } from './seek-bar';
import classes from './video-player.module.css';

/** A text track in WebVTT. */
export type Caption = { url: string; language: string; label: string };

type Props = {
  title: string;
  playlistUrl: string | null | undefined;
  posterUrl: string | null | undefined;
  /** A WebVTT track of pictures for the seek bar. */
  previewsUrl?: string | null | undefined;
  width: number | null | undefined;
  height: number | null | undefined;
  captions?: readonly Caption[];
  /** Asks for a new permission to watch, where the old one may have run out. */
  onRefused?: () => void;
};

/** Plays an HLS stream with the browser's own controls. Nothing is loaded before somebody wants to watch. */
export function VideoPlayer(props: Props) {
  const { title, playlistUrl, posterUrl, previewsUrl, width, height, onRefused } = props;
  const { captions = [] } = props;
  const { t } = useTranslation('media');
  const video = useRef<HTMLVideoElement>(null);
  // The address first played stays, although every reading of the page brings a new one.
  const [source, setSource] = useState<string>();
  const [failure, setFailure] = useState<StreamFailure>();
  const [attempt, setAttempt] = useState(0);
  const [renewing, setRenewing] = useState(false);
  const resumeAt = useRef(0);

  useEffect(() => {
    const element = video.current;
    if (!source || !element) return;
    return attachStream(element, source, {
      startAt: resumeAt.current,
      onFailure: (reason) => {
        resumeAt.current = element.currentTime;
        setFailure(reason);
      },
    });
  }, [source, attempt]);

  if (renewing && playlistUrl && playlistUrl !== source) {
    setRenewing(false);
    setSource(playlistUrl);
  }
  const retry = () => {
    setFailure(undefined);
    if (failure === 'refused' && onRefused) {
      setRenewing(true);
      onRefused();
    } else setAttempt((n) => n + 1);
  };
  const seek = (second: number) => {
    if (video.current) video.current.currentTime = second;
  };
  const wanted = source !== undefined;
  const previews = usePreviews(wanted ? previewsUrl : undefined);

  const ratio = width && height ? `${width} / ${height}` : '16 / 9';
  const portrait = (height ?? 0) > (width ?? 0);
  return (
    <div className={classes.stage} data-portrait={portrait || undefined}>
      <div className={classes.frame} style={{ '--ratio': ratio } as CSSProperties}>
        <video
          ref={video}
          className={classes.video}
          controls={wanted && !failure}
          playsInline
          preload="none"
          poster={posterUrl ?? undefined}
          aria-label={t('film', { title })}
          crossOrigin={captions.length > 0 ? 'anonymous' : undefined}
        >
          {captions.map(({ url, language, label }) => (
            <track key={url} kind="captions" src={url} srcLang={language} label={label} />
          ))}
        </video>
        {!playlistUrl && (
          <p className={classes.over}>
            <Icon name="lock" size={28} />
            {t('notYet')}
          </p>
        )}
        {playlistUrl && !wanted && (
          <button
            type="button"
            className={classes.start}
            onClick={() => setSource(playlistUrl)}
            aria-label={t('play', { title })}
          >
            <span className={classes.disc}>
              <Icon name="play" size={34} />
            </span>
          </button>
        )}
        {failure && (
          <div className={classes.over} role="alert">
            <Icon name={failure === 'network' ? 'offline' : 'warning'} size={28} />
            <p>{t(`failure.${failure}`)}</p>
            <Button size="s" icon="refresh" onClick={retry}>
              {t('retry')}
            </Button>
          </div>
        )}
      </div>
      {previews.length > 1 && !failure && (
        <SeekBar video={video} previews={previews} onSeek={seek} />
      )}
    </div>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Stack } from '@/design/desk';
import { Icon } from '@/design/icon';
import { ProgressBar } from '@/design/progress-bar';
import { Note } from '@/design/states';
import { formatBytes, formatDuration, useLanguage } from '@/lib/format';
import classes from './media.module.css';
import { honestPercent, type MediaStatus } from './media-status';
import { RetryProcessing } from './retry-processing';

/** What the server is doing with a file that it has received whole, and how it ended. */
export function ProcessingProgress({
  media,
  entryId,
  film = true,
}: {
  media: MediaStatus;
  entryId: string;
  /** Whether it is a film, so that it is spoken of as one. */
  film?: boolean | undefined;
}) {
  const language = useLanguage();
  const facts = [
    formatBytes(media.size, language),
    media.durationSeconds !== null && formatDuration(media.durationSeconds),
    media.width !== null && media.height !== null && `${media.width} × ${media.height}`,
  ].filter(Boolean);
  return (
    <Stack gap="s">
      <div className={classes.file}>
        {media.state === 'READY' && media.posterUrl && (
          <img src={media.posterUrl} alt="" className={classes.poster} />
        )}
        <div>
          <strong className={classes.name}>{media.fileName}</strong>
          <div className={classes.quiet}>{facts.join(' · ')}</div>
        </div>
      </div>
      <MediaState media={media} entryId={entryId} film={film} />
    </Stack>
  );
}

function MediaState({
  media,
  entryId,
  film,
}: {
  media: MediaStatus;
  entryId: string;
  film: boolean;
}) {
  const { t } = useTranslation('upload');
  switch (media.state) {
    case 'READY':
      return (
        <p className={classes.ready} role="status">
          <Icon name="check" size={18} /> {t(film ? 'ready' : 'ready_file')}
        </p>
      );
    case 'REFUSED':
      return (
        <Note tone="danger">
          <strong>{t('refused')}</strong>
          <p>{media.refusal?.message}</p>
          <p>{t(film ? 'refusedHint' : 'refusedHint_file')}</p>
        </Note>
      );
    case 'FAILED':
      return (
        <Note tone="danger">
          <strong>{t(film ? 'failed' : 'failed_file')}</strong>
          <p>{media.refusal?.message}</p>
          <p>{t(film ? 'failedHint' : 'failedHint_file')}</p>
          <RetryProcessing entryId={entryId} />
        </Note>
      );
    case 'CHECKING':
    case 'TRANSCODING':
      return <Working media={media} />;
    case 'REMOVED':
      return <Note live={false}>{t('removed')}</Note>;
    case 'UPLOADING':
      return null;
  }
}

function Working({ media }: { media: MediaStatus }) {
  const { t } = useTranslation('upload');
  const percent = honestPercent(media);
  const words = media.state === 'CHECKING' ? t('checking') : t('transcoding');
  return (
    <>
      <div className={classes.line}>
        <strong role="status">{media.retrying ? t('retrying') : words}</strong>
        {media.state === 'TRANSCODING' && <span className={classes.percent}>{percent} %</span>}
      </div>
      <ProgressBar
        percent={media.state === 'CHECKING' ? 0 : percent}
        label={words}
        tone={media.retrying ? 'warning' : 'accent'}
      />
      <span className={classes.quiet}>{t('workingHint')}</span>
    </>
  );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { ProgressBar } from '@/design/progress-bar';
import { Note } from '@/design/states';
import { formatBytes, useLanguage } from '@/lib/format';
import classes from './upload-progress.module.css';

/** Where a file is on its way: to the bucket, then through checking and transcoding. */
export type UploadStage =
  | { kind: 'preparing' }
  | { kind: 'sending'; sent: number; total: number; secondsLeft: number | null }
  | { kind: 'waiting'; sent: number; total: number }
  | { kind: 'checking' }
  | { kind: 'transcoding'; percent: number; retrying: boolean }
  | { kind: 'ready' }
  | { kind: 'refused'; message: string }
  | { kind: 'failed' };

/** One bar for the whole way, with the stage in words; 100 only when the film can be watched. */
export function UploadProgress({
  fileName,
  stage,
  onCancel,
  onRetry,
}: {
  fileName: string;
  stage: UploadStage;
  onCancel?: () => void;
  onRetry?: () => void;
}) {
  const { t } = useTranslation('media');
  const language = useLanguage();
  const going = stage.kind === 'sending' || stage.kind === 'waiting';
  return (
    <div className={classes.upload}>
      <div className={classes.head}>
        <strong>{fileName}</strong>
        <span className={classes.percent}>{Math.floor(percentOf(stage))} %</span>
      </div>
      <ProgressBar
        percent={percentOf(stage)}
        label={t('progressOf', { fileName })}
        tone={toneOf(stage)}
      />
      <p className={classes.stage} aria-live="polite">
        {t(`stage.${stage.kind}`)}
        {going &&
          ` ${t('sent', { sent: formatBytes(stage.sent, language), total: formatBytes(stage.total, language) })}`}
        {stage.kind === 'sending' &&
          stage.secondsLeft !== null &&
          ` · ${t('left', { count: Math.max(1, Math.ceil(stage.secondsLeft / 60)) })}`}
        {stage.kind === 'transcoding' && stage.retrying && ` ${t('tryingAgain')}`}
      </p>
      {stage.kind === 'refused' && <Note tone="danger">{stage.message}</Note>}
      <div className={classes.actions}>
        {onRetry && (
          <Button size="s" icon="refresh" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
        {onCancel && (
          <Button size="s" kind="quiet" icon="close" onClick={onCancel}>
            {t('cancelUpload')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Sending takes the first half of the bar, transcoding the second. */
export function percentOf(stage: UploadStage): number {
  switch (stage.kind) {
    case 'preparing':
      return 0;
    case 'sending':
    case 'waiting':
      return stage.total > 0 ? (stage.sent / stage.total) * 50 : 0;
    case 'checking':
      return 50;
    case 'transcoding':
      return Math.min(99, 50 + stage.percent / 2);
    case 'ready':
      return 100;
    case 'refused':
    case 'failed':
      return 50;
  }
}

function toneOf({ kind }: UploadStage): 'accent' | 'danger' | 'warning' {
  if (kind === 'refused' || kind === 'failed') return 'danger';
  return kind === 'waiting' ? 'warning' : 'accent';
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { ProgressBar } from '@/design/progress-bar';
import { Refusals } from '@/design/refusals';
import { Note } from '@/design/states';
import { formatBytes, formatSeconds, useLanguage } from '@/lib/format';
import classes from './media.module.css';
import type { UploadState } from './upload-video';

/** Minutes and seconds as people say them; rounded, because it is an estimate. */
function useRemaining() {
  const { t } = useTranslation('upload');
  return (seconds: number) => {
    if (seconds < 60) return t('secondsLeft', { count: Math.max(5, Math.ceil(seconds / 5) * 5) });
    if (seconds < 3600) return t('minutesLeft', { count: Math.ceil(seconds / 60) });
    return t('hoursLeft', {
      hours: Math.floor(seconds / 3600),
      minutes: Math.ceil((seconds % 3600) / 60),
    });
  };
}

function usePhaseWords({ phase }: UploadState): string {
  const { t } = useTranslation('upload');
  return phase === 'waiting' && !navigator.onLine ? t('phase_offline') : t(`phase_${phase}`);
}

/** How far the bytes have come, honestly: what the bucket has or is just receiving. */
export function UploadProgress({
  state,
  onPause,
  onResume,
  onCancel,
  onAgain,
}: {
  state: UploadState;
  onPause: () => void;
  onResume: () => void;
  /** Throws away what has been sent. */
  onCancel: () => void;
  /** Lets a file be chosen again and keeps what has been sent. */
  onAgain: () => void;
}) {
  const { t } = useTranslation('upload');
  const language = useLanguage();
  const remaining = useRemaining();
  const words = usePhaseWords(state);
  const { phase, sent, total, speed } = state;
  const percent = total === 0 ? 0 : Math.min(99, Math.floor((sent / total) * 100));
  const left = speed && speed > 0 ? (total - sent) / speed : null;
  const tone =
    phase === 'refused'
      ? 'danger'
      : phase === 'sending' || phase === 'queued'
        ? 'accent'
        : 'warning';
  return (
    <Stack gap="s">
      <div className={classes.line}>
        <strong role="status">{words}</strong>
        <span className={classes.percent}>{percent} %</span>
      </div>
      <ProgressBar percent={percent} label={t('uploadOf', { name: state.fileName })} tone={tone} />
      <div className={classes.line}>
        <span>
          {t('sentOf', { sent: formatBytes(sent, language), total: formatBytes(total, language) })}
        </span>
        <span>
          {speed !== null && t('speed', { speed: formatBytes(speed, language) })}
          {left !== null && speed !== null && ` · ${remaining(left)}`}
        </span>
      </div>
      {state.resumedFrom > 0 && phase !== 'refused' && (
        <span className={classes.quiet}>
          {t('resumedFrom', { size: formatBytes(state.resumedFrom, language) })}
        </span>
      )}
      <FingerPrintLine state={state} />
      {state.errors.some((error) => error.message === '') ? (
        <Note tone="danger">
          {t(state.errors[0]?.code === 'OTHER_FILE' ? 'otherFile' : 'fileUnreadable')}
        </Note>
      ) : (
        <Refusals errors={state.errors} />
      )}
      {phase === 'waiting' && <Note tone="warning">{t('waitingHint')}</Note>}
      <Row>
        {(phase === 'sending' || phase === 'waiting') && (
          <Button size="s" onClick={onPause}>
            {t('pause')}
          </Button>
        )}
        {phase === 'paused' && (
          <Button size="s" kind="primary" icon="upload" onClick={onResume}>
            {t('resume')}
          </Button>
        )}
        {phase === 'refused' && isOtherFile(state) && (
          <Button size="s" kind="primary" onClick={onAgain}>
            {t('chooseSame')}
          </Button>
        )}
        {phase !== 'completing' && (
          <Button size="s" kind="quiet" onClick={onCancel}>
            {phase === 'refused' && !isOtherFile(state) ? t('chooseAnother') : t('cancelUpload')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}

/** What was sent belongs to another file, which may still be chosen. */
function isOtherFile({ errors }: UploadState): boolean {
  return errors.some(({ code }) =>
    ['OTHER_FILE', 'ANNOUNCED_OTHERWISE', 'OTHER_FILE_AFTER_THE_END'].includes(code),
  );
}

/** How far the file's finger-print is, and when the server was told of it. */
function FingerPrintLine({ state }: { state: UploadState }) {
  const { t } = useTranslation('upload');
  const { hashed, total, sha256, announcedAt } = state;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const language = useLanguage();
  if (announcedAt) {
    const time = formatSeconds(announcedAt, zone, language);
    return <span className={classes.quiet}>{t('announced', { time })}</span>;
  }
  if (sha256 || hashed === 0 || hashed >= total) return null;
  return (
    <span className={classes.quiet}>
      {t('hashing', { percent: Math.floor((hashed / total) * 100) })}
    </span>
  );
}

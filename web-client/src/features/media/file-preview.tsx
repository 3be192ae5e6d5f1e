// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '@/lib/format';
import classes from './media.module.css';

/** The chosen file as it lies on this machine, before anything has been sent. */
export function FilePreview({ file }: { file: File }) {
  const { t } = useTranslation('upload');
  const [url, setUrl] = useState<string>();
  const [facts, setFacts] = useState<string>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    // The address lives exactly as long as the effect, so it cannot be made while rendering.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (failed) return <p className={classes.quiet}>{t('noPreview')}</p>;
  return (
    <figure className={classes.preview}>
      <video
        src={url}
        controls
        muted
        playsInline
        preload="metadata"
        aria-label={t('previewOf', { name: file.name })}
        onError={() => setFailed(true)}
        onLoadedMetadata={({ currentTarget: video }) =>
          setFacts(`${video.videoWidth} × ${video.videoHeight} · ${formatDuration(video.duration)}`)
        }
      />
      <figcaption className={classes.quiet}>{facts ?? t('previewHint')}</figcaption>
    </figure>
  );
}

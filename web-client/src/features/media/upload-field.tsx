// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { formatBytes, useLanguage } from '@/lib/format';
import { FileDrop } from './file-drop';
import { FilePreview } from './file-preview';
import { useMediaStatus, type MediaStatus } from './media-status';
import { ProcessingProgress } from './processing-progress';
import { UploadProgress } from './upload-progress';
import classes from './media.module.css';
import { uploadPort } from './upload-port';
import { beginUpload, forgetUpload, useUpload } from './uploads';

function looksLikeVideo(file: File): boolean {
  return (
    file.type.startsWith('video/') || /\.(mkv|mov|mp4|m4v|avi|webm|m?ts|m2ts)$/i.test(file.name)
  );
}

/** The video of one work: choosing, sending, and what the server makes of it. */
export function UploadField({
  entryId,
  media: page,
  canEdit,
  onChanged,
}: {
  entryId: string;
  media: MediaStatus | null;
  canEdit: boolean;
  /** Asks the page to read the work again. */
  onChanged: () => void;
}) {
  const { t } = useTranslation('upload');
  const client = useClient();
  const running = useUpload(entryId);
  const media = useMediaStatus(entryId, page, onChanged);
  const [file, setFile] = useState<File>();
  const [doubtful, setDoubtful] = useState<File>();

  const begin = (chosen: File) => {
    setDoubtful(undefined);
    setFile(chosen);
    beginUpload(entryId, chosen, uploadPort(client, entryId), onChanged);
  };
  const choose = (chosen: File) => {
    if (looksLikeVideo(chosen)) begin(chosen);
    else setDoubtful(chosen);
  };
  const upload = running && running.state.phase !== 'cancelled' ? running : null;

  if (upload && !(upload.state.phase === 'received' && media && media.state !== 'UPLOADING')) {
    return (
      <Stack>
        {file && <FilePreview file={file} />}
        <UploadProgress
          state={upload.state}
          onPause={upload.upload.pause}
          onResume={() => void upload.upload.start()}
          onCancel={() => void upload.upload.cancel().then(() => forgetUpload(entryId))}
        />
      </Stack>
    );
  }
  return (
    <Stack>
      {media && media.state !== 'UPLOADING' && (
        <ProcessingProgress media={media} entryId={entryId} />
      )}
      {media?.state === 'UPLOADING' && <Unfinished media={media} />}
      {doubtful && (
        <Note tone="warning" live>
          <p>{t('doubtful', { name: doubtful.name })}</p>
          <Row>
            <Button size="s" onClick={() => begin(doubtful)}>
              {t('sendAnyway')}
            </Button>
            <Button size="s" kind="quiet" onClick={() => setDoubtful(undefined)}>
              {t('chooseAnother')}
            </Button>
          </Row>
        </Note>
      )}
      {canEdit && (
        <FileDrop
          onFile={choose}
          label={labelOf(media, t)}
          compact={media !== null && media.state !== 'UPLOADING'}
        >
          {!media && <span className={classes.quiet}>{t('hints')}</span>}
        </FileDrop>
      )}
    </Stack>
  );
}

function labelOf(
  media: MediaStatus | null,
  t: (key: 'choose' | 'replace' | 'chooseSame') => string,
): string {
  if (!media) return t('choose');
  return media.state === 'UPLOADING' ? t('chooseSame') : t('replace');
}

function Unfinished({ media }: { media: MediaStatus }) {
  const { t } = useTranslation('upload');
  const size = formatBytes(media.size, useLanguage());
  return <Note tone="warning">{t('unfinished', { name: media.fileName, size })}</Note>;
}

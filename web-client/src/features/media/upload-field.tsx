// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { FileDrop } from './file-drop';
import { accepted, looksLike, type FileKind } from './file-kind';
import { FilePreview } from './file-preview';
import { isSettled, useMediaStatus, type MediaStatus } from './media-status';
import { NewerFile, UnfinishedFile } from './newer-file';
import { ProcessingProgress } from './processing-progress';
import { UploadProgress } from './upload-progress';
import classes from './media.module.css';
import { uploadPort } from './upload-port';
import { beginUpload, forgetUpload, useUpload } from './uploads';

/** The file of a work, a part or a companion: choosing, sending, and what the server makes of it. */
export function UploadField({
  entryId,
  ownerId,
  kind = 'VIDEO',
  media: standing,
  newer = null,
  canEdit,
  onChanged,
}: {
  entryId: string;
  /** The part or companion that the file belongs to; the work's first part where left out. */
  ownerId?: string | undefined;
  kind?: FileKind | undefined;
  /** What stands; where nothing is ready yet, what came last. */
  media: MediaStatus | null;
  /** What is to take its place, or was refused. */
  newer?: MediaStatus | null | undefined;
  canEdit: boolean;
  /** Asks the page to read the work again. */
  onChanged: () => void;
}) {
  const { t } = useTranslation('upload');
  const client = useClient();
  const key = ownerId ?? entryId;
  const film = kind === 'VIDEO';
  const running = useUpload(key);
  const coming = newer !== null && !isSettled(newer);
  const followed = useMediaStatus(entryId, coming ? newer : standing, onChanged, ownerId);
  const media = coming ? standing : followed;
  const next = coming ? followed : newer;
  const last = next ?? media;
  const [file, setFile] = useState<File>();
  const [doubtful, setDoubtful] = useState<File>();

  const begin = (chosen: File) => {
    setDoubtful(undefined);
    setFile(chosen);
    beginUpload(key, chosen, uploadPort(client, entryId, ownerId), onChanged);
  };
  const choose = (chosen: File) => {
    if (looksLike(kind, chosen)) begin(chosen);
    else setDoubtful(chosen);
  };
  const upload = running && running.state.phase !== 'cancelled' ? running : null;

  if (upload && !(upload.state.phase === 'received' && last && last.state !== 'UPLOADING')) {
    return (
      <Stack>
        {media?.state === 'READY' && (
          <Standing media={media} entryId={entryId} film={film} replaced />
        )}
        {film && file && <FilePreview file={file} />}
        <UploadProgress
          state={upload.state}
          onPause={upload.upload.pause}
          onResume={() => void upload.upload.start()}
          onAgain={() => forgetUpload(key)}
          onCancel={() => void upload.upload.cancel().then(() => forgetUpload(key))}
        />
      </Stack>
    );
  }
  return (
    <Stack>
      {media && media.state !== 'UPLOADING' && (
        <Standing media={media} entryId={entryId} film={film} replaced={next !== null} />
      )}
      {media?.state === 'UPLOADING' && <UnfinishedFile media={media} />}
      {next && (
        <NewerFile
          media={next}
          entryId={entryId}
          ownerId={key}
          film={film}
          canEdit={canEdit}
          onDiscarded={onChanged}
        />
      )}
      {doubtful && (
        <Note tone="warning" live>
          <p>{t(film ? 'doubtful' : 'doubtful_file', { name: doubtful.name })}</p>
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
          onFiles={([file]) => choose(file)}
          label={labelOf(kind, next?.state === 'UPLOADING' ? next : media, t)}
          accept={accepted[kind]}
          compact={media !== null && media.state !== 'UPLOADING'}
        >
          {film && !media && <span className={classes.quiet}>{t('hints')}</span>}
        </FileDrop>
      )}
    </Stack>
  );
}

type Label =
  'choose' | 'replace' | 'chooseSame' | 'replace_file' | `choose_${Exclude<FileKind, 'VIDEO'>}`;

function labelOf(kind: FileKind, media: MediaStatus | null, t: (key: Label) => string): string {
  if (!media) return t(kind === 'VIDEO' ? 'choose' : `choose_${kind}`);
  if (media.state === 'UPLOADING') return t('chooseSame');
  return t(kind === 'VIDEO' ? 'replace' : 'replace_file');
}

/** The file that the work has, whatever becomes of a newer one. */
function Standing({
  media,
  entryId,
  film,
  replaced,
}: {
  media: MediaStatus;
  entryId: string;
  film: boolean;
  /** Whether a newer one is on its way. */
  replaced: boolean;
}) {
  const { t } = useTranslation('upload');
  return (
    <Stack gap="s">
      {replaced && <span className={classes.label}>{t('standing')}</span>}
      <ProcessingProgress media={media} entryId={entryId} film={film} />
    </Stack>
  );
}

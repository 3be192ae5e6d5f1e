// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Row, Stack } from '@/design/desk';
import { ProgressBar } from '@/design/progress-bar';
import { Note } from '@/design/states';
import { formatBytes, useLanguage } from '@/lib/format';
import { type EnumOf, graphql } from '@/lib/graphql';
import { FileDrop } from './file-drop';
import { isSettled, MediaStatusFragment, type MediaStatus } from './media-status';
import { pageFilePort } from './page-file-port';
import { UploadProgress } from './upload-progress';
import { beginUpload, forgetUpload, useUpload } from './uploads';
import classes from './media.module.css';

const PageFileQuery = graphql(
  `
    query PageFile($id: ID!) {
      pageFile(id: $id) {
        id
        media {
          ...MediaStatus
        }
      }
    }
  `,
  [MediaStatusFragment],
);

const offered = { LOGO: 'image/png,image/jpeg,image/webp', DOCUMENT: 'application/pdf,.pdf' };

/** Milliseconds between two looks at a file that is being checked. */
const pace = 2000;

/** A logo or an official document: choosing, sending, and whether it can be shown already. */
export function PageFileField({
  contestId,
  kind,
  slot,
  fileId,
  onFile,
}: {
  contestId: string;
  kind: EnumOf<'PageFileKind'>;
  /** Names the place in the form while the page is open. */
  slot: string;
  fileId: string | null;
  /** A file has arrived, or none is wanted any more. */
  onFile: (fileId: string | null) => void;
}) {
  const { t } = useTranslation('upload');
  const client = useClient();
  const running = useUpload(slot);
  const [{ data }, look] = useQuery({
    query: PageFileQuery,
    variables: { id: fileId ?? '' },
    pause: fileId === null,
  });
  const media = fileId === null ? null : (data?.pageFile?.media ?? null);
  const following = media !== null && media.state !== 'UPLOADING' && !isSettled(media);
  useEffect(() => {
    if (!following) return;
    const timer = setInterval(() => {
      if (!document.hidden) look({ requestPolicy: 'network-only' });
    }, pace);
    return () => clearInterval(timer);
  }, [following, look]);

  const begin = (file: File) => {
    const port = pageFilePort(client, contestId, kind);
    beginUpload(slot, file, port, () => {
      onFile(port.fileId());
      forgetUpload(slot);
    });
  };
  if (running && running.state.phase !== 'cancelled') {
    return (
      <UploadProgress
        state={running.state}
        onPause={running.upload.pause}
        onResume={() => void running.upload.start()}
        onAgain={() => forgetUpload(slot)}
        onCancel={() => void running.upload.cancel().then(() => forgetUpload(slot))}
      />
    );
  }
  return (
    <Stack gap="s">
      {media && <PageFileState media={media} />}
      <Row>
        <FileDrop
          onFiles={([file]) => begin(file)}
          label={t(media ? 'replace_file' : kind === 'LOGO' ? 'choose_logo' : 'choose_pdf')}
          accept={offered[kind]}
          compact
        />
        {fileId !== null && (
          <Button size="s" kind="quiet" onClick={() => onFile(null)}>
            {t('removeFile')}
          </Button>
        )}
      </Row>
    </Stack>
  );
}

function PageFileState({ media }: { media: MediaStatus }) {
  const { t } = useTranslation('upload');
  const language = useLanguage();
  if (media.state === 'REFUSED' || media.state === 'FAILED') {
    return (
      <Note tone="danger">
        <strong>{media.fileName}</strong>
        <p>{media.refusal?.message}</p>
      </Note>
    );
  }
  return (
    <div className={classes.file}>
      {media.posterUrl && <img src={media.posterUrl} alt="" className={classes.logo} />}
      <div>
        <strong className={classes.name}>{media.fileName}</strong>
        <div className={classes.quiet} role="status">
          {media.state === 'READY' ? formatBytes(media.size, language) : t('checking')}
        </div>
        {media.state !== 'READY' && <ProgressBar percent={media.progress} label={t('checking')} />}
      </div>
    </div>
  );
}

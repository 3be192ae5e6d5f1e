// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useTranslation } from 'react-i18next';
import { Stack } from '@/design/desk';
import { Note } from '@/design/states';
import { formatBytes, useLanguage } from '@/lib/format';
import { DiscardNewer } from './discard-newer';
import classes from './media.module.css';
import type { MediaStatus } from './media-status';
import { ProcessingProgress } from './processing-progress';

/** A file that is to take the place of the one above it, or was refused, with a way to drop it. */
export function NewerFile({
  media,
  entryId,
  ownerId,
  film,
  canEdit,
  onDiscarded,
}: {
  media: MediaStatus;
  entryId: string;
  ownerId: string;
  film: boolean;
  canEdit: boolean;
  onDiscarded: () => void;
}) {
  const { t } = useTranslation('upload');
  const lost = media.state === 'REFUSED' || media.state === 'FAILED';
  return (
    <section className={classes.newer} aria-label={t('newer')}>
      <Stack gap="s">
        <span className={classes.label}>{t('newer')}</span>
        {media.state === 'UPLOADING' ? (
          <UnfinishedFile media={media} />
        ) : (
          <ProcessingProgress media={media} entryId={entryId} film={film} />
        )}
        {lost && <strong>{t('olderStands')}</strong>}
        {canEdit && <DiscardNewer ownerId={ownerId} onDiscarded={onDiscarded} />}
      </Stack>
    </section>
  );
}

/** A file of which only a part has arrived, and nobody is sending the rest here. */
export function UnfinishedFile({ media }: { media: MediaStatus }) {
  const { t } = useTranslation('upload');
  const size = formatBytes(media.size, useLanguage());
  return <Note tone="warning">{t('unfinished', { name: media.fileName, size })}</Note>;
}

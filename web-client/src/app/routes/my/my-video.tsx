// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useMediaStatus, type MediaStatus } from '@/features/media/media-status';
import { ProcessingProgress } from '@/features/media/processing-progress';

/** A work's video as its owner follows it. */
export function MyVideo({
  entryId,
  media: page,
  onSilence,
}: {
  entryId: string;
  media: MediaStatus | null;
  onSilence: () => void;
}) {
  const media = useMediaStatus(entryId, page, onSilence);
  return media && media.state !== 'UPLOADING' ? (
    <ProcessingProgress media={media} entryId={entryId} />
  ) : null;
}

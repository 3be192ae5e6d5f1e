// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useSyncExternalStore } from 'react';
import type { UploadPort } from './upload-plan';
import { isActive, VideoUpload, type UploadState } from './upload-video';

// Outlives pages: an upload goes on while its owner looks at another page of the application.
const uploads = new Map<string, VideoUpload>();
const listeners = new Set<() => void>();

function announce(): void {
  for (const listener of listeners) listener();
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Leaving the application while bytes are on their way asks first. */
function guard(): void {
  const active = [...uploads.values()].some((upload) => isActive(upload.snapshot().phase));
  if (active) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

export function beginUpload(
  entryId: string,
  file: File,
  port: UploadPort,
  onReceived: () => void,
): void {
  const upload = new VideoUpload(file, port);
  uploads.set(entryId, upload);
  upload.subscribe(guard);
  announce();
  upload.subscribe(() => {
    if (upload.snapshot().phase === 'received') onReceived();
  });
  void upload.start();
}

/** Once the server tells about the file itself, the upload has no more to say. */
export function forgetUpload(entryId: string): void {
  if (uploads.delete(entryId)) announce();
  guard();
}

/** The upload of one work in this window, if there is one. */
export function useUpload(entryId: string): { upload: VideoUpload; state: UploadState } | null {
  const subscribe = (listener: () => void) => {
    const upload = uploads.get(entryId);
    const stop = upload?.subscribe(listener);
    listeners.add(listener);
    return () => {
      stop?.();
      listeners.delete(listener);
    };
  };
  const upload = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => uploads.get(entryId),
  );
  const state = useSyncExternalStore(subscribe, () => uploads.get(entryId)?.snapshot());
  return upload && state ? { upload, state } : null;
}

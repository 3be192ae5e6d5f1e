// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useSyncExternalStore } from 'react';
import type { UploadPort } from './upload-plan';
import { isActive, isUnderWay, VideoUpload, type UploadState } from './upload-video';

/** So many files are sent side by side; each has several parts on their way. */
const sideBySide = 3;

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
  const active = [...uploads.values()].some((upload) => isUnderWay(upload.snapshot().phase));
  if (active) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

/** Begins the next ones in their order, as long as there is room for them. */
function goOn(): void {
  const all = [...uploads.values()];
  let room = sideBySide - all.filter((upload) => isActive(upload.snapshot().phase)).length;
  for (const upload of all) {
    if (room > 0 && upload.snapshot().phase === 'queued') {
      room--;
      void upload.start();
    }
  }
}

/** Sends a file as soon as fewer than three others of this window are on their way. */
export function beginUpload(
  ownerId: string,
  file: File,
  port: UploadPort,
  onReceived: () => void,
): void {
  const upload = new VideoUpload(file, port);
  uploads.delete(ownerId);
  uploads.set(ownerId, upload);
  let phase = upload.snapshot().phase;
  upload.subscribe(() => {
    const now = upload.snapshot().phase;
    if (now === phase) return;
    phase = now;
    guard();
    if (now === 'received') onReceived();
    if (!isActive(now)) goOn();
  });
  announce();
  goOn();
  guard();
}

/** Whether a file is on its way, or waits for its turn. */
export function isSending(ownerId: string): boolean {
  const upload = uploads.get(ownerId);
  return upload !== undefined && upload.snapshot().phase !== 'cancelled';
}

/** Once the server tells about the file itself, the upload has no more to say. */
export function forgetUpload(ownerId: string): void {
  if (uploads.delete(ownerId)) announce();
  guard();
}

/** The upload of one file in this window, if there is one. */
export function useUpload(ownerId: string): { upload: VideoUpload; state: UploadState } | null {
  const subscribe = (listener: () => void) => {
    const upload = uploads.get(ownerId);
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
    () => uploads.get(ownerId),
  );
  const state = useSyncExternalStore(subscribe, () => uploads.get(ownerId)?.snapshot());
  return upload && state ? { upload, state } : null;
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { HashMessage } from './hash-worker';

/** Gives a file's SHA-256 in hex, or null where this browser cannot compute it. */
export type FingerPrint = (
  file: File,
  onProgress: (hashed: number) => void,
) => Promise<string | null>;

/** Hashes beside the page, so that neither the page nor the upload waits for it. */
export const fingerPrint: FingerPrint = (file, onProgress) =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
    const end = (sha256: string | null) => {
      worker.terminate();
      resolve(sha256);
    };
    worker.onerror = () => end(null);
    worker.onmessage = ({ data }: MessageEvent<HashMessage>) => {
      if (data.kind === 'progress') onProgress(data.hashed);
      else end(data.kind === 'done' ? data.sha256 : null);
    };
    worker.postMessage(file);
  });

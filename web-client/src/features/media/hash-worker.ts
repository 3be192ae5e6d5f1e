// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { createSHA256 } from 'hash-wasm';

export type HashMessage =
  { kind: 'progress'; hashed: number } | { kind: 'done'; sha256: string } | { kind: 'unreadable' };

/** Bytes read at a time: memory stays the same for a file of any size. */
const chunk = 4 << 20;

const say = (message: HashMessage) => postMessage(message);

async function hash(file: File): Promise<void> {
  const sha256 = await createSHA256();
  sha256.init();
  for (let from = 0; from < file.size; from += chunk) {
    const bytes = await file.slice(from, from + chunk).arrayBuffer();
    sha256.update(new Uint8Array(bytes));
    say({ kind: 'progress', hashed: Math.min(from + chunk, file.size) });
  }
  say({ kind: 'done', sha256: sha256.digest('hex') });
}

addEventListener('message', ({ data }: MessageEvent<File>) => {
  hash(data).catch(() => say({ kind: 'unreadable' }));
});

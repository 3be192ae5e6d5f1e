// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** A proof of work to find, after the ALTCHA protocol, version 2. */
export type Challenge = {
  parameters: { cost: number; keyPrefix: string; nonce: string; salt: string };
  signature: string;
};

/** Looks for the counter beside the page; null where this browser cannot. */
export function solveChallenge(challenge: Challenge): Promise<number | null> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' });
    const end = (counter: number | null) => {
      worker.terminate();
      resolve(counter);
    };
    worker.onerror = () => end(null);
    worker.onmessage = ({ data }: MessageEvent<number | null>) => end(data);
    worker.postMessage(challenge);
  });
}

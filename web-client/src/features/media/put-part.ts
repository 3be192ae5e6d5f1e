// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Why a part did not arrive; `status` is 0 where no answer came. */
export class PartFailure extends Error {
  constructor(readonly status: number) {
    super(`part refused with ${status}`);
  }
}

/** Sends one part; resolves to its ETag, null where the bucket's answer does not show it. */
export type PutPart = (
  url: string,
  body: Blob,
  onProgress: (sent: number) => void,
  signal: AbortSignal,
) => Promise<string | null>;

/** Milliseconds without any progress after which a connection counts as dead. */
const silence = 45_000;

/** XMLHttpRequest, because only it tells how much has left the machine. */
export const putPart: PutPart = (url, body, onProgress, signal) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let watchdog: ReturnType<typeof setTimeout>;
    const listen = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => request.abort(), silence);
    };
    const end = () => {
      clearTimeout(watchdog);
      signal.removeEventListener('abort', abort);
    };
    const abort = () => request.abort();
    const fail = () => {
      end();
      reject(new PartFailure(request.status));
    };
    request.open('PUT', url);
    request.upload.onprogress = (event) => {
      listen();
      onProgress(event.loaded);
    };
    request.onerror = fail;
    request.onabort = fail;
    request.onload = () => {
      if (request.status < 200 || request.status >= 300) return fail();
      end();
      resolve(request.getResponseHeader('etag'));
    };
    signal.addEventListener('abort', abort);
    listen();
    request.send(body);
  });

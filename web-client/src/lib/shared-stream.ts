// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
/** Ends what was begun. */
export type Stop = () => void;

type Message<Data> = { kind: 'data'; data: Data } | { kind: 'ask' };

/**
 * Opens a stream once per browser: the tab that holds the lock reads it and passes everything on, the
 * other visible tabs listen. A hidden tab lets go, and the next visible one takes over.
 */
export function shareStream<Data>(
  key: string,
  onData: (data: Data) => void,
  open: (emit: (data: Data) => void) => Stop,
): Stop {
  let pause: Stop | undefined;
  const follow = () => {
    if (document.hidden) {
      pause?.();
      pause = undefined;
    } else {
      pause ??= begin(key, onData, open);
    }
  };
  document.addEventListener('visibilitychange', follow);
  follow();
  return () => {
    document.removeEventListener('visibilitychange', follow);
    pause?.();
  };
}

function begin<Data>(
  key: string,
  onData: (data: Data) => void,
  open: (emit: (data: Data) => void) => Stop,
): Stop {
  // Locks exist on localhost and over TLS only; elsewhere every tab reads for itself.
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) return open(onData);

  const channel = new BroadcastChannel(key);
  const ended = new AbortController();
  let last: { data: Data } | undefined;
  let leading = false;
  channel.onmessage = ({ data: message }: MessageEvent<Message<Data>>) => {
    if (message.kind === 'data') onData(message.data);
    else if (leading && last) channel.postMessage({ kind: 'data', data: last.data });
  };
  channel.postMessage({ kind: 'ask' });

  navigator.locks
    .request(key, { signal: ended.signal }, () => {
      leading = true;
      const close = open((data) => {
        last = { data };
        onData(data);
        channel.postMessage({ kind: 'data', data });
      });
      return new Promise<void>((release) => {
        ended.signal.addEventListener('abort', () => {
          close();
          release();
        });
      });
    })
    .catch(() => undefined);

  return () => {
    ended.abort();
    channel.close();
  };
}

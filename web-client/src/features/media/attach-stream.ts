// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type Hls from 'hls.js';

/** Why a stream stopped: no connection, no (longer a) permission, or a film that this browser cannot play. */
export type StreamFailure = 'network' | 'refused' | 'format';

type Options = { startAt: number; onFailure: (reason: StreamFailure) => void };

const native = 'application/vnd.apple.mpegurl';

/** Connects a stream to an element and plays it; ends when the returned function is called. */
export function attachStream(
  video: HTMLMediaElement,
  playlistUrl: string,
  { startAt, onFailure }: Options,
): () => void {
  let ended = false;
  let hls: Hls | undefined;
  const play = () => video.play().catch(() => undefined);

  const playNatively = () => {
    if (!video.canPlayType(native)) return onFailure('format');
    video.src = playlistUrl;
    video.currentTime = startAt;
    void play();
  };
  const onNativeError = () => {
    if (!hls && video.error) onFailure(video.error.code === 2 ? 'network' : 'refused');
  };
  video.addEventListener('error', onNativeError);

  void import('hls.js').then(
    ({ default: Hls }) => {
      if (ended) return;
      if (!Hls.isSupported()) return playNatively();
      const created = new Hls({
        // A worker from a blob would need an exception in the content security policy.
        enableWorker: false,
        // What is still growing begins at its beginning too, not where it grows.
        startPosition: startAt > 0 ? startAt : playlistUrl.endsWith('/early.m3u8') ? 0 : -1,
        capLevelToPlayerSize: true,
      });
      hls = created;
      created.on(Hls.Events.MANIFEST_PARSED, () => void play());
      created.on(Hls.Events.ERROR, (_event, { fatal, type, response, details }) => {
        if (!fatal) return;
        if (type === Hls.ErrorTypes.MEDIA_ERROR && details !== 'manifestIncompatibleCodecsError') {
          created.recoverMediaError();
          return;
        }
        const code = response?.code ?? 0;
        const refused = code >= 400 && code < 500;
        const network = type === Hls.ErrorTypes.NETWORK_ERROR;
        created.destroy();
        onFailure(refused ? 'refused' : network ? 'network' : 'format');
      });
      created.loadSource(playlistUrl);
      created.attachMedia(video);
    },
    () => {
      if (!ended) onFailure('network');
    },
  );

  return () => {
    ended = true;
    video.removeEventListener('error', onNativeError);
    hls?.destroy();
    video.removeAttribute('src');
  };
}

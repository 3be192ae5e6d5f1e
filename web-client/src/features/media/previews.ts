// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';

/** A picture for a stretch of a film: a rectangle of a sheet. Times in seconds, lengths in pixels. */
export type Preview = {
  from: number;
  to: number;
  sheet: string;
  x: number;
  y: number;
  width: number;
  height: number;
};

const timing = /^(\d+):(\d\d):(\d\d\.\d{3}) --> (\d+):(\d\d):(\d\d\.\d{3})/;
const target = /^(.+)#xywh=(\d+),(\d+),(\d+),(\d+)$/;

/** Reads a WebVTT track of previews; sheets lie beside it unless they are named in full. */
export function parsePreviews(text: string, base: string): Preview[] {
  const previews: Preview[] = [];
  let time: RegExpExecArray | null = null;
  for (const line of text.split('\n')) {
    const place: RegExpExecArray | null = time && target.exec(line.trim());
    if (time && place) {
      previews.push({
        from: seconds(time[1], time[2], time[3]),
        to: seconds(time[4], time[5], time[6]),
        sheet: new URL(place[1] ?? '', base).href,
        x: Number(place[2]),
        y: Number(place[3]),
        width: Number(place[4]),
        height: Number(place[5]),
      });
    }
    time = timing.exec(line.trim()) ?? (place ? null : time);
  }
  return previews;
}

function seconds(hours = '0', minutes = '0', rest = '0'): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

/** The picture that stands for a moment; the last one after the end. */
export function previewAt(previews: readonly Preview[], second: number): Preview | undefined {
  return previews.find(({ to }) => second < to) ?? previews.at(-1);
}

/** The previews of a film, none while there are none or they cannot be read. */
export function usePreviews(url: string | null | undefined): readonly Preview[] {
  const [read, setRead] = useState<{ url: string; previews: Preview[] }>();
  useEffect(() => {
    if (!url) return;
    const abort = new AbortController();
    fetch(url, { signal: abort.signal })
      .then((answer) => (answer.ok ? answer.text() : ''))
      .then((text) =>
        setRead({ url, previews: parsePreviews(text, new URL(url, location.href).href) }),
      )
      .catch(() => undefined);
    return () => abort.abort();
  }, [url]);
  return read && read.url === url ? read.previews : [];
}

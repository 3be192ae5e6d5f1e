// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState, useSyncExternalStore } from 'react';

/** The server's clock minus this browser's, in milliseconds. */
let offset = 0;
const listeners = new Set<() => void>();

/** Corrects the clock by a server time whose request took `roundTrip` milliseconds. */
export function correctClock(serverTime: string, roundTrip = 0, now = Date.now()): void {
  const next = Date.parse(serverTime) + roundTrip / 2 - now;
  if (Number.isNaN(next) || Math.abs(next - offset) < 250) return;
  offset = next;
  for (const listener of listeners) listener();
}

/** Milliseconds since 1970 by the server's clock. */
export function serverNow(now = Date.now()): number {
  return now + offset;
}

/** The server's time, renewed every `interval` milliseconds while the page is visible. */
export function useServerNow(interval = 1000): number {
  const corrected = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offset,
  );
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = () => {
      if (!document.hidden) setNow(Date.now());
    };
    const timer = setInterval(tick, interval);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [interval]);
  return now + corrected;
}

/** A duration in whole units, never negative. */
export type TimeLeft = { days: number; hours: number; minutes: number; seconds: number };

export function timeLeft(until: string, now: number): TimeLeft {
  const seconds = Math.max(0, Math.ceil((Date.parse(until) - now) / 1000));
  return {
    days: Math.floor(seconds / 86_400),
    hours: Math.floor((seconds % 86_400) / 3600),
    minutes: Math.floor((seconds % 3600) / 60),
    seconds: seconds % 60,
  };
}

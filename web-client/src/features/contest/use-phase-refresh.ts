// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef } from 'react';
import { serverNow } from '@/lib/clock';

const longestTimer = 2 ** 31 - 1;

/** Asks the server again shortly after a phase should have changed, spread out so that not everybody asks at once. */
export function usePhaseRefresh(nextChange: string | null, refresh: () => void): void {
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  });
  useEffect(() => {
    if (!nextChange) return;
    // What the server keeps for a second may still be from before the change.
    const wait = Math.max(0, Date.parse(nextChange) - serverNow()) + 1500 + Math.random() * 3500;
    const timer = setTimeout(() => latest.current(), Math.min(wait, longestTimer));
    return () => clearTimeout(timer);
  }, [nextChange]);
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { VoterStayMutation } from './leave-voter';

const idle = 15 * 60_000;
const often = 60_000;
const acts = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Tells the server, once a minute at most, that the person in front is still there; true once
 * nothing was done for 15 minutes since the mailbox was proved for the given time. What the server says wins: this only keeps the page honest.
 */
export function useStaying(contestId: string, proved: boolean, times: number): boolean {
  const client = useClient();
  const [leftAfter, setLeftAfter] = useState(-1);
  useEffect(() => {
    if (!proved) return;
    let said = Date.now();
    let last = Date.now();
    const act = () => {
      if (Date.now() - last >= idle) return;
      last = Date.now();
      if (last - said < often) return;
      said = last;
      void client.mutation(VoterStayMutation, { input: { contestId } }).toPromise();
    };
    const look = setInterval(() => setLeftAfter(Date.now() - last >= idle ? times : -1), 5_000);
    for (const name of acts) window.addEventListener(name, act, { passive: true });
    return () => {
      clearInterval(look);
      for (const name of acts) window.removeEventListener(name, act);
    };
  }, [client, contestId, proved, times]);
  return proved && leftAfter === times;
}

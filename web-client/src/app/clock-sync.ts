// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useEffect } from 'react';
import { useClient } from 'urql';
import { correctClock } from '@/lib/clock';
import { graphql } from '@/lib/graphql';

const ServerTimeQuery = graphql(`
  query ServerTime {
    serverTime
  }
`);

const everyHalfHour = 30 * 60 * 1000;

/** Keeps countdowns on the server's time. */
export function useClockSync(): void {
  const client = useClient();
  useEffect(() => {
    const ask = async () => {
      const begun = performance.now();
      const answer = await client
        .query(ServerTimeQuery, {}, { requestPolicy: 'network-only' })
        .toPromise();
      if (answer.data) correctClock(answer.data.serverTime, performance.now() - begun);
    };
    void ask();
    const timer = setInterval(() => void ask(), everyHalfHour);
    return () => clearInterval(timer);
  }, [client]);
}

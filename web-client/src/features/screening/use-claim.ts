// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';
import { outcomeOf, type UserError } from '@/lib/user-errors';

const ScreeningClaim = graphql(`
  mutation ScreeningClaim($input: ScreeningClaimInput!) {
    screeningClaim(input: $input) {
      entry {
        id
      }
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

const ScreeningRelease = graphql(`
  mutation ScreeningRelease($input: ScreeningReleaseInput!) {
    screeningRelease(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

const ScreeningNext = graphql(`
  mutation ScreeningNext($input: ScreeningNextInput!) {
    screeningNext(input: $input) {
      entry {
        id
      }
      userErrors {
        code
      }
    }
  }
`);

// The server's lease is two minutes.
const RENEWAL = 45_000;

/** Says to the others that this work is open here, for as long as it is. */
export function useClaim(entryId: string, wanted: boolean): UserError[] | undefined {
  const client = useClient();
  const [refused, setRefused] = useState<UserError[]>();
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    const claim = async () => {
      const answer = outcomeOf(
        await client.mutation(ScreeningClaim, { input: { entryId } }).toPromise(),
        (data) => data.screeningClaim,
        (data) => data.screeningClaim.entry,
      );
      if (!left) setRefused(answer.kind === 'refused' ? answer.errors : undefined);
    };
    void claim();
    const timer = setInterval(() => void claim(), RENEWAL);
    return () => {
      left = true;
      clearInterval(timer);
      void client.mutation(ScreeningRelease, { input: { entryId } }).toPromise();
    };
  }, [client, entryId, wanted]);
  return wanted ? refused : undefined;
}

/** Asks for the next work that nobody has open; undefined where none waits. */
export function useNextWork(contestId: string): (after?: number) => Promise<string | undefined> {
  const client = useClient();
  return useCallback(
    async (after) => {
      const input = { contestId, after: after === undefined ? null : String(after) };
      const answer = await client.mutation(ScreeningNext, { input }).toPromise();
      return answer.data?.screeningNext.entry?.id;
    },
    [client, contestId],
  );
}

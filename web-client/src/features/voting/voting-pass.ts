// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Client } from 'urql';
import { introduceDevice } from '@/lib/device';
import { graphql } from '@/lib/graphql';
import { type Outcome, outcomeOf } from '@/lib/user-errors';
import { type Challenge, solveChallenge } from './solve-challenge';

export const VotingChallengeAskMutation = graphql(`
  mutation VotingChallengeAsk($input: VotingChallengeAskInput!) {
    votingChallengeAsk(input: $input) {
      challenge
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

export const VotingPassBuyMutation = graphql(`
  mutation VotingPassBuy($input: VotingPassBuyInput!) {
    votingPassBuy(input: $input) {
      pass {
        token
        until
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

type Bought = { token: string; endsAt: number };

/** A pass is bought anew a minute before it ends by this browser's own clock. */
const margin = 60_000;
const lasts = 15 * 60_000;

const kept = new Map<string, Promise<Outcome<Bought>>>();

/**
 * The token by which this browser may vote in a contest. The first call of a page begins the work;
 * all others wait for the same one.
 */
export async function votingPass(client: Client, contestId: string): Promise<Outcome<string>> {
  const waiting = kept.get(contestId) ?? buy(client, contestId);
  kept.set(contestId, waiting);
  const bought = await waiting;
  if (bought.kind !== 'done') {
    forgetPass(contestId);
    return bought;
  }
  if (Date.now() > bought.value.endsAt - margin) {
    forgetPass(contestId);
    return votingPass(client, contestId);
  }
  return { kind: 'done', value: bought.value.token };
}

/** One that was given without a proof of its own, such as for a code that was typed. */
export function keepPass(contestId: string, token: string): void {
  const bought = { token, endsAt: Date.now() + lasts };
  kept.set(contestId, Promise.resolve({ kind: 'done', value: bought }));
}

export function forgetPass(contestId: string): void {
  kept.delete(contestId);
}

async function buy(client: Client, contestId: string): Promise<Outcome<Bought>> {
  await introduceDevice();
  const begun = Date.now();
  const asked = outcomeOf(
    await client.mutation(VotingChallengeAskMutation, { input: { contestId } }).toPromise(),
    ({ votingChallengeAsk }) => votingChallengeAsk,
    ({ votingChallengeAsk }) => votingChallengeAsk.challenge,
  );
  if (asked.kind !== 'done') return asked;
  const challenge = JSON.parse(asked.value) as Challenge;
  const counter = await solveChallenge(challenge);
  if (counter === null) return { kind: 'failed', offline: false };
  const proof = btoa(JSON.stringify({ challenge, solution: { counter } }));
  const bought = outcomeOf(
    await client.mutation(VotingPassBuyMutation, { input: { contestId, proof } }).toPromise(),
    ({ votingPassBuy }) => votingPassBuy,
    ({ votingPassBuy }) => votingPassBuy.pass,
  );
  return bought.kind === 'done'
    ? { kind: 'done', value: { token: bought.value.token, endsAt: begun + lasts } }
    : bought;
}

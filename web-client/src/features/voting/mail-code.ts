// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Client } from 'urql';
import { graphql } from '@/lib/graphql';
import { type Outcome, outcomeOf } from '@/lib/user-errors';
import { keepVoterMask } from './voter-mask';
import { forgetPass, keepPass, votingPass } from './voting-pass';

export const VotingCodeAskMutation = graphql(`
  mutation VotingCodeAsk($input: VotingCodeAskInput!) {
    votingCodeAsk(input: $input) {
      until
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

export const VotingCodeProveMutation = graphql(`
  mutation VotingCodeProve($input: VotingCodeProveInput!) {
    votingCodeProve(input: $input) {
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

/** Has a code sent; the work that buys the pass for it begins here at the latest. */
export async function askCode(
  client: Client,
  contestId: string,
  email: string,
): Promise<Outcome<string>> {
  const first = await ask(client, contestId, email);
  if (first.kind !== 'refused' || first.errors.every(({ code }) => code !== 'PASS_NEEDED')) {
    return first;
  }
  forgetPass(contestId);
  return ask(client, contestId, email);
}

async function ask(client: Client, contestId: string, email: string): Promise<Outcome<string>> {
  const pass = await votingPass(client, contestId);
  if (pass.kind !== 'done') return pass;
  const input = { contestId, email, pass: pass.value };
  return outcomeOf(
    await client.mutation(VotingCodeAskMutation, { input }).toPromise(),
    ({ votingCodeAsk }) => votingCodeAsk,
    ({ votingCodeAsk }) => votingCodeAsk.until,
  );
}

/** After the right code this browser votes as the mailbox. */
export async function proveCode(
  client: Client,
  contestId: string,
  email: string,
  code: string,
): Promise<Outcome<string>> {
  const outcome = outcomeOf(
    await client
      .mutation(
        VotingCodeProveMutation,
        { input: { contestId, email, code } },
        // What pages show of the viewer's votes is somebody else's now.
        { additionalTypenames: ['ViewerVote', 'VotesLeft', 'Contest'] },
      )
      .toPromise(),
    ({ votingCodeProve }) => votingCodeProve,
    ({ votingCodeProve }) => votingCodeProve.pass?.token,
  );
  if (outcome.kind === 'done') {
    keepPass(contestId, outcome.value);
    keepVoterMask(contestId, email);
  }
  return outcome;
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Client } from 'urql';
import { currentSession, signOut } from '@/lib/auth';
import { graphql } from '@/lib/graphql';
import { forgetVoterMask } from './voter-mask';
import { forgetPass } from './voting-pass';

export const VoterLeaveMutation = graphql(`
  mutation VoterLeave($input: VoterLeaveInput!) {
    voterLeave(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

export const VoterStayMutation = graphql(`
  mutation VoterStay($input: VoterStayInput!) {
    voterStay(input: $input) {
      userErrors {
        code
      }
    }
  }
`);

/** Lets another person vote here. False where no answer came: then nothing has ended. */
export async function leaveVoter(client: Client, contestId: string): Promise<boolean> {
  const { data } = await client.mutation(VoterLeaveMutation, { input: { contestId } }).toPromise();
  if (!data) return false;
  forgetPass(contestId);
  forgetVoterMask(contestId);
  // A new page keeps nothing of the person in its memory.
  if (currentSession().state === 'signed-in') await signOut();
  else location.reload();
  return true;
}

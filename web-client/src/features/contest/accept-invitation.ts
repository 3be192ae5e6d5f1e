// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Client } from 'urql';
import { graphql } from '@/lib/graphql';
import { type Outcome, outcomeOf } from '@/lib/user-errors';

const InvitationAcceptMutation = graphql(`
  mutation InvitationAccept($input: InvitationAcceptInput!) {
    invitationAccept(input: $input) {
      role
      contest {
        id
        slug
        viewerRoles
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

/** Takes the role; gives the contest's short name. */
export async function acceptInvitation(client: Client, token: string): Promise<Outcome<string>> {
  const answer = await client.mutation(InvitationAcceptMutation, { input: { token } }).toPromise();
  return outcomeOf(
    answer,
    ({ invitationAccept }) => invitationAccept,
    ({ invitationAccept }) => invitationAccept.contest?.slug,
  );
}

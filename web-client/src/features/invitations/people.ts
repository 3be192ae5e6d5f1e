// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type EnumOf, type ResultOf, type VariablesOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

/** Who has a role in a contest, and who has been asked. */
export const PeopleFragment = graphql(`
  fragment ContestPeople on Contest @_unmask {
    id
    timeZone
    categories {
      id
      name {
        vi
        en
      }
    }
    members {
      id
      role
      category {
        id
        name {
          vi
          en
        }
      }
      since
      account {
        id
        name
        email
      }
    }
    invitations {
      id
      role
      category {
        id
        name {
          vi
          en
        }
      }
      name
      email
      state
      createdAt
      expiresAt
      sentAt
      openedAt
      acceptedAt
    }
  }
`);

export type People = ResultOf<typeof PeopleFragment>;
export type Invitation = NonNullable<People['invitations']>[number];
export type Member = NonNullable<People['members']>[number];

const InvitationCreate = graphql(`
  mutation InvitationCreate($input: InvitationCreateInput!) {
    invitationCreate(input: $input) {
      invitation {
        id
        name
        email
        state
      }
      link
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

const InvitationsCreate = graphql(`
  mutation InvitationsCreate($input: InvitationsCreateInput!) {
    invitationsCreate(input: $input) {
      invitations {
        link
        invitation {
          id
          name
          email
          state
        }
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

const InvitationRevoke = graphql(`
  mutation InvitationRevoke($input: InvitationRevokeInput!) {
    invitationRevoke(input: $input) {
      invitation {
        id
        state
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

const MemberRemove = graphql(`
  mutation MemberRemove($input: MemberRemoveInput!) {
    memberRemove(input: $input) {
      contest {
        id
        members {
          id
        }
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

export type InvitationInput = {
  contestId: string;
  role: EnumOf<'Role'>;
  categoryId: string | null;
  name: string;
  email: string | null;
  days: number;
};

/** A link as the server gave it, once. */
export type MadeLink = { link: string; name: string; mailedTo: string | null };

function madeLink(link: string, to: { name: string; email: string | null }): MadeLink {
  return { link: new URL(link, location.origin).href, name: to.name, mailedTo: to.email };
}

/** Invites people, takes invitations back, and ends roles. */
export function usePeople() {
  const client = useClient();
  return {
    invite: async (input: InvitationInput) =>
      outcomeOf(
        await client.mutation(InvitationCreate, { input }).toPromise(),
        (data) => data.invitationCreate,
        ({ invitationCreate: { link, invitation } }): MadeLink | null =>
          link && invitation ? madeLink(link, invitation) : null,
      ),
    inviteAll: async (input: VariablesOf<typeof InvitationsCreate>['input']) =>
      outcomeOf(
        await client.mutation(InvitationsCreate, { input }).toPromise(),
        (data) => data.invitationsCreate,
        ({ invitationsCreate: { invitations } }) =>
          (invitations ?? []).map(({ link, invitation }) => madeLink(link, invitation)),
      ),
    revoke: async (invitationId: string) =>
      outcomeOf(
        await client.mutation(InvitationRevoke, { input: { invitationId } }).toPromise(),
        (data) => data.invitationRevoke,
        (data) => data.invitationRevoke.invitation,
      ),
    remove: async (memberId: string) =>
      outcomeOf(
        await client.mutation(MemberRemove, { input: { memberId } }).toPromise(),
        (data) => data.memberRemove,
        (data) => data.memberRemove.contest,
      ),
  };
}

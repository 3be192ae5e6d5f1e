// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

/** A body whose people may create contests. */
export const OrganisationFragment = graphql(`
  fragment OrganisationCard on Organisation @_unmask {
    id
    name
    suspendedAt
    members {
      id
      name
      email
    }
  }
`);

export type Organisation = ResultOf<typeof OrganisationFragment>;

const Create = graphql(
  `
    mutation OrganisationCreate($input: OrganisationCreateInput!) {
      organisationCreate(input: $input) {
        organisation {
          ...OrganisationCard
        }
        userErrors {
          code
          message
          field
          retryAfter
        }
      }
    }
  `,
  [OrganisationFragment],
);

const Update = graphql(
  `
    mutation OrganisationUpdate($input: OrganisationUpdateInput!) {
      organisationUpdate(input: $input) {
        organisation {
          ...OrganisationCard
        }
        userErrors {
          code
          message
          field
          retryAfter
        }
      }
    }
  `,
  [OrganisationFragment],
);

const Invite = graphql(`
  mutation OrganisationInvite($input: OrganisationInviteInput!) {
    organisationInvite(input: $input) {
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

const Join = graphql(`
  mutation OrganisationJoin($input: OrganisationJoinInput!) {
    organisationJoin(input: $input) {
      organisation {
        id
        name
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

const Remove = graphql(
  `
    mutation OrganisationMemberRemove($input: OrganisationMemberRemoveInput!) {
      organisationMemberRemove(input: $input) {
        organisation {
          ...OrganisationCard
        }
        userErrors {
          code
          message
          field
          retryAfter
        }
      }
    }
  `,
  [OrganisationFragment],
);

/** What administrators do with organisations, and how people join them. */
export function useOrganisations() {
  const client = useClient();
  return {
    create: async (name: string) =>
      outcomeOf(
        await client.mutation(Create, { input: { name } }).toPromise(),
        (data) => data.organisationCreate,
        (data) => data.organisationCreate.organisation,
      ),
    update: async ({ id, name }: Organisation, suspended: boolean) =>
      outcomeOf(
        await client
          .mutation(Update, { input: { organisationId: id, name, suspended } })
          .toPromise(),
        (data) => data.organisationUpdate,
        (data) => data.organisationUpdate.organisation,
      ),
    invite: async (organisationId: string) =>
      outcomeOf(
        await client.mutation(Invite, { input: { organisationId } }).toPromise(),
        (data) => data.organisationInvite,
        ({ organisationInvite: { link } }) => link && new URL(link, location.origin).href,
      ),
    join: async (token: string) =>
      outcomeOf(
        await client.mutation(Join, { input: { token } }).toPromise(),
        (data) => data.organisationJoin,
        (data) => data.organisationJoin.organisation,
      ),
    remove: async (organisationId: string, accountId: string) =>
      outcomeOf(
        await client.mutation(Remove, { input: { organisationId, accountId } }).toPromise(),
        (data) => data.organisationMemberRemove,
        (data) => data.organisationMemberRemove.organisation,
      ),
  };
}

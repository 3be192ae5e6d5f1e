// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

/** Units with what they have sent in, as organisers and coordinators see them. */
export const ParticipationFragment = graphql(`
  fragment Participation on Contest @_unmask {
    id
    participation {
      own
      counted
      drafts
      submitted
      accepted
      refused
      withdrawn
      quota
      unit {
        id
        parentId
        code
        name
        kind
        minimum
        maximum
        coordinators {
          id
          name
        }
      }
    }
  }
`);

type Participation = ResultOf<typeof ParticipationFragment>;
export type UnitRow = NonNullable<Participation['participation']>[number];
export type Unit = UnitRow['unit'];

const UnitCreate = graphql(`
  mutation UnitCreate($input: UnitCreateInput!) {
    unitCreate(input: $input) {
      unit {
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

const UnitUpdate = graphql(`
  mutation UnitUpdate($input: UnitUpdateInput!) {
    unitUpdate(input: $input) {
      unit {
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

const UnitRemove = graphql(`
  mutation UnitRemove($input: UnitRemoveInput!) {
    unitRemove(input: $input) {
      unit {
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

const UnitRestore = graphql(`
  mutation UnitRestore($input: UnitRestoreInput!) {
    unitRestore(input: $input) {
      unit {
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

const CoordinatorInvite = graphql(`
  mutation CoordinatorInvite($input: CoordinatorInviteInput!) {
    coordinatorInvite(input: $input) {
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

export type UnitForm = {
  parentId: string | null;
  code: string;
  name: string;
  kind: string;
  minimum: number | null;
  maximum: number | null;
};

/** Arranging units, and naming who speaks for them. */
export function useUnits(contestId: string) {
  const client = useClient();
  return {
    save: async (unitId: string | null, unit: UnitForm) =>
      unitId
        ? outcomeOf(
            await client.mutation(UnitUpdate, { input: { unitId, unit } }).toPromise(),
            (data) => data.unitUpdate,
            (data) => data.unitUpdate.unit,
          )
        : outcomeOf(
            await client.mutation(UnitCreate, { input: { contestId, unit } }).toPromise(),
            (data) => data.unitCreate,
            (data) => data.unitCreate.unit,
          ),
    remove: async (unitId: string) =>
      outcomeOf(
        await client.mutation(UnitRemove, { input: { unitId } }).toPromise(),
        (data) => data.unitRemove,
        (data) => data.unitRemove.unit,
      ),
    restore: async (unitId: string) =>
      outcomeOf(
        await client.mutation(UnitRestore, { input: { unitId } }).toPromise(),
        (data) => data.unitRestore,
        (data) => data.unitRestore.unit,
      ),
    invite: async (unitId: string, name: string, email: string | null) =>
      outcomeOf(
        await client
          .mutation(CoordinatorInvite, { input: { unitId, name, email, days: 30 } })
          .toPromise(),
        (data) => data.coordinatorInvite,
        (data) => data.coordinatorInvite.link,
      ),
  };
}

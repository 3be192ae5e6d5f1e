// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type VariablesOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';
import { BlackoutFragment } from './blackout';

const BlackoutSave = graphql(
  `
    mutation BlackoutSave($input: BlackoutSaveInput!) {
      blackoutSave(input: $input) {
        entry {
          id
          onDesk {
            ...Blackout
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
  `,
  [BlackoutFragment],
);

type Input = VariablesOf<typeof BlackoutSave>['input'];

/** Hides this and nothing else in a work. */
export function useSaveBlackout() {
  const client = useClient();
  return async (input: Input) =>
    outcomeOf(
      await client.mutation(BlackoutSave, { input }).toPromise(),
      (data) => data.blackoutSave,
      (data) => data.blackoutSave.entry?.onDesk,
    );
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import type { Bilingual } from '@/lib/format';
import { graphql } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';
import { ScreeningSetupFragment, type ScreeningSetup } from './screening-work';

const ScreeningSetUp = graphql(
  `
    mutation ScreeningSetUp($input: ScreeningSetUpInput!) {
      screeningSetUp(input: $input) {
        contest {
          id
          screeningDesk {
            setup {
              ...ScreeningSetup
            }
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
  [ScreeningSetupFragment],
);

const written = ({ vi, en }: Bilingual) => ({ vi: vi.trim(), en: en?.trim() || null });

/** Saves how a contest screens. */
export function useScreeningSetup(contestId: string) {
  const client = useClient();
  return async (form: ScreeningSetup) => {
    const { checklist, reasons, ...rest } = form;
    const input = {
      contestId,
      ...rest,
      items: checklist.items.map(({ key, words, required }) => ({
        key: key || null,
        words: written(words),
        required,
      })),
      reasons: reasons.map(({ name, words }) => ({ name: written(name), words: written(words) })),
    };
    return outcomeOf(
      await client.mutation(ScreeningSetUp, { input }).toPromise(),
      (data) => data.screeningSetUp,
      (data) => data.screeningSetUp.contest?.screeningDesk?.setup,
    );
  };
}

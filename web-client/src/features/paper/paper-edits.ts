// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type VariablesOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

const PaperTake = graphql(`
  mutation PaperTake($input: PaperTakeInput!) {
    paperTake(input: $input) {
      entry {
        id
        paperNumber
      }
      claimCode
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

const PaperOffer = graphql(`
  mutation PaperOffer($input: PaperOfferInput!) {
    paperOffer(input: $input) {
      entry {
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

const PaperConfirm = graphql(`
  mutation PaperConfirm($input: PaperConfirmInput!) {
    paperConfirm(input: $input) {
      entry {
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

const PaperSendBack = graphql(`
  mutation PaperSendBack($input: PaperSendBackInput!) {
    paperSendBack(input: $input) {
      entry {
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

const ClaimCodeMake = graphql(`
  mutation ClaimCodeMake($input: ClaimCodeMakeInput!) {
    claimCodeMake(input: $input) {
      entry {
        id
      }
      claimCode
      userErrors {
        code
        message
        field
        retryAfter
      }
    }
  }
`);

export type TakeInput = VariablesOf<typeof PaperTake>['input'];

/** What the secretariat does with works that come to it. */
export function usePaperEdits() {
  const client = useClient();
  return {
    /** Answers the receipt number and the code for the slip. */
    take: async (input: TakeInput) =>
      outcomeOf(
        await client.mutation(PaperTake, { input }).toPromise(),
        (data) => data.paperTake,
        ({ paperTake }) => {
          const number = paperTake.entry?.paperNumber;
          return number ? { number, code: paperTake.claimCode } : null;
        },
      ),
    offer: async (entryId: string, revision: number, consent: boolean) =>
      outcomeOf(
        await client.mutation(PaperOffer, { input: { entryId, revision, consent } }).toPromise(),
        (data) => data.paperOffer,
        (data) => data.paperOffer.entry,
      ),
    confirm: async (entryId: string) =>
      outcomeOf(
        await client.mutation(PaperConfirm, { input: { entryId } }).toPromise(),
        (data) => data.paperConfirm,
        (data) => data.paperConfirm.entry,
      ),
    sendBack: async (entryId: string, reason: string) =>
      outcomeOf(
        await client.mutation(PaperSendBack, { input: { entryId, reason } }).toPromise(),
        (data) => data.paperSendBack,
        (data) => data.paperSendBack.entry,
      ),
    /** Ends the code before. */
    newCode: async (entryId: string) =>
      outcomeOf(
        await client.mutation(ClaimCodeMake, { input: { entryId } }).toPromise(),
        (data) => data.claimCodeMake,
        (data) => data.claimCodeMake.claimCode,
      ),
  };
}

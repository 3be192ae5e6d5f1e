// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Client } from 'urql';
import { graphql, type ResultOf } from '@/lib/graphql';
import { outcomeOf, type Outcome } from '@/lib/user-errors';

export const GuardianRequestFragment = graphql(`
  fragment GuardianLetter on GuardianRequest @_unmask {
    contestName {
      vi
      en
    }
    organiser {
      vi
      en
    }
    timeZone
    title
    author
    consent {
      vi
      en
    }
    consentVersion
    open
    agrees
    expiresAt
    answeredAt
  }
`);

export type GuardianRequest = ResultOf<typeof GuardianRequestFragment>;

const GuardianAnswer = graphql(
  `
    mutation GuardianAnswer($input: GuardianAnswerInput!) {
      guardianAnswer(input: $input) {
        request {
          ...GuardianLetter
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
  [GuardianRequestFragment],
);

export type GuardianWords = {
  token: string;
  agrees: boolean;
  name: string;
  relation: string;
  consentVersion: number;
};

export async function answerRequest(
  client: Client,
  input: GuardianWords,
): Promise<Outcome<GuardianRequest>> {
  return outcomeOf(
    await client.mutation(GuardianAnswer, { input }).toPromise(),
    (data) => data.guardianAnswer,
    (data) => data.guardianAnswer.request,
  );
}

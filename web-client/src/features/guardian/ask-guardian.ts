// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql } from '@/lib/graphql';

export const MinorsQuery = graphql(`
  query Minors($id: ID!) {
    entry(id: $id) {
      id
      state
      minors {
        author
        state
        at
        guardian
        relation
      }
    }
  }
`);

export const GuardianAsk = graphql(`
  mutation GuardianAsk($input: GuardianAskInput!) {
    guardianAsk(input: $input) {
      link
      entry {
        id
        minors {
          author
          state
          at
          guardian
          relation
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

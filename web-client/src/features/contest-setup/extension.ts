// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type ResultOf } from '@/lib/graphql';

export const ExtendableFragment = graphql(`
  fragment Extendable on Contest @_unmask {
    id
    slug
    timeZone
    calendar {
      intake {
        closes
      }
      judging {
        opens
        closes
      }
      voting {
        opens
        closes
      }
      publication
    }
    rounds {
      number
      window {
        opens
      }
    }
    categories {
      id
      intakeCloses
      name {
        vi
        en
      }
    }
  }
`);

export type Extendable = ResultOf<typeof ExtendableFragment>;

export const PreviewQuery = graphql(`
  query ExtensionPreview(
    $slug: String!
    $categoryId: ID
    $closes: DateTime!
    $moveLaterPhases: Boolean!
  ) {
    contest(slug: $slug) {
      id
      extensionPreview(
        categoryId: $categoryId
        closes: $closes
        moveLaterPhases: $moveLaterPhases
      ) {
        calendar {
          intake {
            closes
          }
          judging {
            opens
            closes
          }
          voting {
            opens
            closes
          }
          publication
        }
        rounds {
          number
          name {
            vi
            en
          }
          window {
            opens
            closes
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
  }
`);

export type Previewed = NonNullable<
  NonNullable<ResultOf<typeof PreviewQuery>['contest']>['extensionPreview']
>;

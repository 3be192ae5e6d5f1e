// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql } from '@/lib/graphql';

export const PartAdd = graphql(`
  mutation PartAdd($input: PartAddInput!) {
    partAdd(input: $input) {
      entry {
        id
        revision
        parts {
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

export const PartUpdate = graphql(`
  mutation PartUpdate($input: PartUpdateInput!) {
    partUpdate(input: $input) {
      entry {
        id
        revision
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

export const PartsArrange = graphql(`
  mutation PartsArrange($input: PartsArrangeInput!) {
    partsArrange(input: $input) {
      entry {
        id
        revision
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

export const PartRemove = graphql(`
  mutation PartRemove($input: PartRemoveInput!) {
    partRemove(input: $input) {
      entry {
        id
        revision
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

export const CompanionAdd = graphql(`
  mutation CompanionAdd($input: CompanionAddInput!) {
    companionAdd(input: $input) {
      entry {
        id
        revision
        parts {
          id
          pictures {
            id
            kind
          }
          companions {
            id
            kind
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
`);

export const CompanionUpdate = graphql(`
  mutation CompanionUpdate($input: CompanionUpdateInput!) {
    companionUpdate(input: $input) {
      entry {
        id
        revision
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

export const CompanionsArrange = graphql(`
  mutation CompanionsArrange($input: CompanionsArrangeInput!) {
    companionsArrange(input: $input) {
      entry {
        id
        revision
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

export const CompanionRemove = graphql(`
  mutation CompanionRemove($input: CompanionRemoveInput!) {
    companionRemove(input: $input) {
      entry {
        id
        revision
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

export const LinkLook = graphql(`
  mutation LinkLook($input: LinkLookInput!) {
    linkLook(input: $input) {
      entry {
        id
        revision
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

export const RevisionQuery = graphql(`
  query DraftRevision($id: ID!) {
    entry(id: $id) {
      id
      revision
    }
  }
`);

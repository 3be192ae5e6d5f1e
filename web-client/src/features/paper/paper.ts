// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type EnumOf, type ResultOf } from '@/lib/graphql';

export type PaperPile = EnumOf<'PaperPile'>;
export type PaperWay = EnumOf<'PaperWay'>;

export const piles = ['LISTED', 'TAKEN', 'OFFERED', 'HANDED_IN'] as const;
export const ways = ['HAND', 'POST', 'USB'] as const;

/** A work of the secretariat as its list shows it. */
export const PaperRowFragment = graphql(`
  fragment PaperRow on Entry @_unmask {
    id
    state
    number
    title
    isClaimed
    contactPhone
    authors {
      name
    }
    unit {
      id
      name
    }
    category {
      id
      name {
        vi
        en
      }
    }
    paper {
      number
      way
      arrivedAt
      postmark
      byPostmark
      reason
      received
      takenAt
      takenBy
      offeredBy
      sentBack
      comparedAt
      comparedBy
      dueAt
      alone
      viewerMayConfirm
    }
  }
`);

export type PaperRow = ResultOf<typeof PaperRowFragment>;
export type Paper = NonNullable<PaperRow['paper']>;

/** What was received of a work's files. */
export const PaperFileFragment = graphql(`
  fragment PaperFile on Arrival @_unmask {
    mediaId
    fileName
    size
    sha256
    manifest
  }
`);

export type PaperFile = ResultOf<typeof PaperFileFragment>;

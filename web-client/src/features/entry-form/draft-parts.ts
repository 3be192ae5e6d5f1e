// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type EnumOf, type ResultOf } from '@/lib/graphql';

/** A part of a draft as its owner puts it together. */
export const DraftPartFragment = graphql(`
  fragment DraftPart on Part @_unmask {
    id
    position
    kind
    title
    article
    link
    publication {
      outlet
      publishedOn
      place
    }
    snapshot {
      title
      site
    }
    pictures {
      id
      caption
    }
    companions {
      id
      kind
      caption
    }
  }
`);

export type DraftPart = ResultOf<typeof DraftPartFragment>;
export type WorkKind = EnumOf<'WorkKind'>;
export type CompanionKind = EnumOf<'CompanionKind'>;

/** What a category asks of its works. */
export const AskedFragment = graphql(`
  fragment Asked on Requirements @_unmask {
    kinds {
      kind
    }
    minParts
    maxParts
    linksRequired
    linkHosts
    publicationRequired
    publishedFrom
    publishedTo
    companions {
      kind
      required
    }
  }
`);

export type Asked = ResultOf<typeof AskedFragment>;

/** Whether a category takes one film and nothing else. */
export function isOneFilm(asked: Asked): boolean {
  return (
    asked.kinds.length === 1 &&
    asked.kinds[0]?.kind === 'VIDEO' &&
    asked.maxParts === 1 &&
    !asked.linksRequired &&
    !wantsRecord(asked) &&
    asked.companions.length === 0
  );
}

/** Whether parts say where and when they were published. */
export function wantsRecord(asked: Asked): boolean {
  return asked.publicationRequired || asked.publishedFrom !== null || asked.publishedTo !== null;
}

const beside: Record<CompanionKind, readonly WorkKind[]> = {
  PICTURE: ['IMAGE', 'ARTICLE'],
  SCRIPT: ['VIDEO', 'AUDIO'],
  CAPTIONS: ['VIDEO', 'AUDIO'],
  ORIGINAL_PHOTO: ['IMAGE'],
  POST_SCREENSHOT: ['LINK'],
  GUARDIAN_CONSENT: [],
};

/** Companions that can be given beside a part, those that must be first. */
export function wished(kind: WorkKind, asked: Asked): { kind: CompanionKind; required: boolean }[] {
  const wishes = asked.companions.filter((wish) => beside[wish.kind].includes(kind));
  return wishes.toSorted((a, b) => Number(b.required) - Number(a.required));
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { EnumOf } from '@/lib/graphql';
import type { ContestInput } from './setup-form';
import type { SetupContest } from './setup-contest';

export type WorkKind = EnumOf<'WorkKind'>;
type Said = SetupContest['categories'][number]['requirements'];

export type TypedLimits = Said['kinds'][number];

/** What a category asks of its works, as it is typed: hosts stand in one line. */
export type TypedRequirements = {
  kinds: TypedLimits[];
  worksPerEntrant: number | null;
  minParts: number;
  maxParts: number;
  linksRequired: boolean;
  linkHosts: string;
  publicationRequired: boolean;
  publishedFrom: string | null;
  publishedTo: string | null;
  companions: Said['companions'][number][];
};

export const workKinds = ['VIDEO', 'IMAGE', 'ARTICLE', 'AUDIO', 'DOCUMENT', 'LINK'] as const;

/** Companions that can be asked for, each with the kinds beside which they stand. */
export const wishes = [
  { kind: 'SCRIPT', beside: ['VIDEO', 'AUDIO'] },
  { kind: 'CAPTIONS', beside: ['VIDEO', 'AUDIO'] },
  { kind: 'ORIGINAL_PHOTO', beside: ['IMAGE'] },
] as const;

export function noLimits(kind: WorkKind): TypedLimits {
  return {
    kind,
    minSeconds: null,
    maxSeconds: null,
    maxMegabytes: null,
    minShorterSide: null,
    aspect: null,
    maxPages: null,
  };
}

export const oneVideo: TypedRequirements = {
  kinds: [noLimits('VIDEO')],
  worksPerEntrant: null,
  minParts: 1,
  maxParts: 1,
  linksRequired: false,
  linkHosts: '',
  publicationRequired: false,
  publishedFrom: null,
  publishedTo: null,
  companions: [],
};

export function typedRequirements(said: Said): TypedRequirements {
  return {
    ...said,
    kinds: said.kinds.map((limits) => ({ ...limits })),
    linkHosts: said.linkHosts.join(', '),
    companions: said.companions.map((wish) => ({ ...wish })),
  };
}

type Sent = NonNullable<ContestInput['categories'][number]['requirements']>;

/** Only companions that stand beside a kind that is taken are asked for. */
export function sentRequirements(typed: TypedRequirements): Sent {
  const taken = typed.kinds.map(({ kind }) => kind);
  return {
    ...typed,
    linkHosts: typed.linkHosts.split(/[\s,;]+/).filter((host) => host !== ''),
    companions: typed.companions.filter(({ kind }) =>
      wishes.some((wish) => wish.kind === kind && wish.beside.some((one) => taken.includes(one))),
    ),
  };
}

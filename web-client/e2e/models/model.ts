// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0

/** Tells the contests of a second try from those of the first, in one house. */
export const again = process.env.PALMARES_AGAIN ? `-${process.env.PALMARES_AGAIN}` : '';

/** What one of the two real contests looks like, as its organiser types it. */
export type Model = {
  name: string;
  english: string;
  slug: string;
  organiser: string;
  description: string;
  categories: readonly Category[];
};

export type Kind = 'VIDEO' | 'IMAGE' | 'ARTICLE' | 'AUDIO' | 'DOCUMENT' | 'LINK';

export type Category = {
  name: string;
  english: string;
  kind: Kind;
  mostParts?: number;
  hosts?: string;
  /** Days between which a work must have been published, typed as in a document. */
  published?: readonly [string, string];
  companions?: Readonly<Partial<Record<Companion, 'may' | 'must'>>>;
};

export type Companion = 'SCRIPT' | 'CAPTIONS' | 'ORIGINAL_PHOTO';

export type Picture = { file: string; caption: string };

export type Part = {
  title?: string;
  file?: string;
  pictures?: readonly Picture[];
  article?: string;
  /** The link's host is what its viewer names. */
  link?: string;
  screenshot?: string;
  script?: string;
  publication?: { outlet: string; day: string; place: string };
};

export type ModelWork = {
  category: Category;
  title: string;
  description: string;
  authors: readonly string[];
  /** What is typed to find the unit, and the name that is then chosen. */
  unit?: { typed: string; name: string };
  parts: readonly Part[];
};

export type HandedIn = { number: string; work: ModelWork };

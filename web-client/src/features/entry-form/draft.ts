// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from '@/lib/format';
import { graphql, readFragment, type EnumOf, type FragmentOf } from '@/lib/graphql';

type DeclarationKind = EnumOf<'DeclarationKind'>;

/** What the form of a work needs to know about it. */
export const EntryDraftFragment = graphql(`
  fragment EntryDraft on Entry @_unmask {
    id
    state
    number
    title
    description
    revision
    createdAt
    submittedAt
    viewerCanEdit
    unit {
      id
    }
    category {
      id
      name {
        vi
        en
      }
    }
    authors {
      name
      role
      bornOn
    }
    contact {
      name
      phone
      email
    }
    declared {
      version
      current
      agrees
      words
      declaration {
        key
      }
    }
  }
`);

export type EntryDraft = FragmentOf<typeof EntryDraftFragment>;

export type DraftAuthor = { role: string; bornOn: string | null };
export type DraftContact = { name: string; phone: string; email: string };
/** An answer, and the version of the question that was read. */
export type DraftAnswer = { key: string; version: number; agrees: boolean; words: string };

/** The part of a draft that is typed. */
export type DraftText = {
  categoryId: string;
  title: string;
  description: string;
  authors: string[];
  /** Absent in a draft that was kept before units were asked for. */
  unitId?: string | null;
  /** In the order of the authors; this and what follows may be absent as well. */
  details?: DraftAuthor[];
  contact?: DraftContact;
  declared?: DraftAnswer[];
};

export function draftText(masked: EntryDraft): DraftText {
  const entry = readFragment(EntryDraftFragment, masked);
  const authors = (entry.authors ?? []).map((author) => author.name);
  const details = (entry.authors ?? []).map(({ role, bornOn }) => ({ role, bornOn }));
  return {
    categoryId: entry.category.id,
    title: entry.title,
    description: entry.description,
    authors: authors.length > 0 ? authors : [''],
    unitId: entry.unit?.id ?? null,
    details,
    contact: entry.contact ?? { name: '', phone: '', email: '' },
    // What was asked in other words meanwhile is answered anew.
    declared: entry.declared
      .filter(({ current }) => current)
      .map(({ declaration, version, agrees, words }) => ({
        key: declaration.key,
        version,
        agrees,
        words: words ?? '',
      })),
  };
}

export type Missing = 'video' | 'content' | 'title' | 'authors' | 'births' | 'declared' | 'consent';

/** What a contest asks its entrants beside the work. */
export type AskedOfEntrants = {
  declarations: {
    version: number;
    items: readonly {
      key: string;
      kind: DeclarationKind;
      text: Bilingual;
      demand: 'OPTIONAL' | 'ANSWER' | 'AGREEMENT';
      withWords: boolean;
    }[];
  };
  guardianAge: number | null;
};

/** The questions that still want an answer before the work can be handed in. */
export function unanswered(draft: DraftText, { declarations }: AskedOfEntrants): string[] {
  return declarations.items
    .filter(({ key, demand, withWords }) => {
      const given = draft.declared?.find((answer) => answer.key === key);
      if (!given) return demand !== 'OPTIONAL';
      if (demand === 'AGREEMENT' && !given.agrees) return true;
      return withWords && given.agrees && given.words.trim() === '';
    })
    .map(({ key }) => key);
}

/** What is still to be done before a work can be handed in, in the order of the page. */
export function missingOf(
  draft: DraftText,
  hasContent: boolean,
  consent: boolean,
  work: 'video' | 'content' = 'video',
  asked: AskedOfEntrants = { declarations: { version: 0, items: [] }, guardianAge: null },
): Missing[] {
  const missing: Missing[] = [];
  if (!hasContent) missing.push(work);
  if (draft.title.trim() === '') missing.push('title');
  if (!draft.authors.some((name) => name.trim() !== '')) missing.push('authors');
  if (
    asked.guardianAge !== null &&
    draft.authors.some((name, i) => name.trim() !== '' && !draft.details?.[i]?.bornOn)
  ) {
    missing.push('births');
  }
  if (unanswered(draft, asked).length > 0) missing.push('declared');
  if (!consent) missing.push('consent');
  return missing;
}

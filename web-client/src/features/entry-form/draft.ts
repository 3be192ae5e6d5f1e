// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type FragmentOf, readFragment } from '@/lib/graphql';

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
    }
  }
`);

export type EntryDraft = FragmentOf<typeof EntryDraftFragment>;

/** The part of a draft that is typed. */
export type DraftText = {
  categoryId: string;
  title: string;
  description: string;
  authors: string[];
  /** Absent in a draft that was kept before units were asked for. */
  unitId?: string | null;
};

export function draftText(masked: EntryDraft): DraftText {
  const entry = readFragment(EntryDraftFragment, masked);
  const authors = (entry.authors ?? []).map((author) => author.name);
  return {
    categoryId: entry.category.id,
    title: entry.title,
    description: entry.description,
    authors: authors.length > 0 ? authors : [''],
    unitId: entry.unit?.id ?? null,
  };
}

export type Missing = 'video' | 'content' | 'title' | 'authors' | 'consent';

/** What is still to be done before a work can be handed in, in the order of the page. */
export function missingOf(
  draft: DraftText,
  hasContent: boolean,
  consent: boolean,
  work: 'video' | 'content' = 'video',
): Missing[] {
  const missing: Missing[] = [];
  if (!hasContent) missing.push(work);
  if (draft.title.trim() === '') missing.push('title');
  if (!draft.authors.some((name) => name.trim() !== '')) missing.push('authors');
  if (!consent) missing.push('consent');
  return missing;
}

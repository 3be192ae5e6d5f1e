// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { graphql, type EnumOf, type ResultOf } from '@/lib/graphql';

/** A work as it stands in the list. */
export const DeskItemFragment = graphql(`
  fragment DeskItem on WorkOnDesk @_unmask {
    look
    claimedBy
    claimedByViewer
    alike {
      id
      number
    }
    near {
      same
    }
    steps {
      kind
    }
    entry {
      id
      number
      title
      state
      submittedAt
      minors {
        state
      }
      category {
        id
        name {
          vi
          en
        }
      }
      media {
        id
        state
      }
    }
  }
`);

export type DeskItem = ResultOf<typeof DeskItemFragment>;

/** What a screener reads before deciding. */
export const ScreeningWorkFragment = graphql(`
  fragment ScreeningWork on Entry @_unmask {
    id
    number
    title
    description
    state
    submittedAt
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
      agrees
      words
      declaration {
        key
        text {
          vi
          en
        }
      }
    }
    minors {
      author
      state
      at
      guardian
      relation
    }
    category {
      id
      name {
        vi
        en
      }
    }
    screening {
      accepted
      reason
      decidedAt
    }
    onDesk {
      look
      claimedBy
      claimedByViewer
      viewerMayDecide
      alike {
        id
        number
        title
      }
      near {
        same
        frames
        entry {
          id
          number
          title
        }
      }
      steps {
        kind
        look
        at
        by
        words
        until
        checklist
        ticked
      }
    }
  }
`);

export type ScreeningWork = ResultOf<typeof ScreeningWorkFragment>;
export type WorkStep = NonNullable<ScreeningWork['onDesk']>['steps'][number];

/** How the organisers want their works screened. */
export const ScreeningSetupFragment = graphql(`
  fragment ScreeningSetup on ScreeningSetup @_unmask {
    checklist {
      version
      items {
        key
        required
        words {
          vi
          en
        }
      }
    }
    reasons {
      name {
        vi
        en
      }
      words {
        vi
        en
      }
    }
    secondShare
    secondRefusals
    secondDuplicates
    secondCategoryIds
    correctionDays
    answerDays
  }
`);

export type ScreeningSetup = ResultOf<typeof ScreeningSetupFragment>;
export type Pile = EnumOf<'ScreeningPile'>;

/** What the list is narrowed to; empty strings ask nothing. */
export type DeskFilter = {
  pile: Pile;
  category: string;
  search: string;
  mark: '' | 'claimed' | 'flagged' | 'guardian';
};

export function filterInput({ pile, category, search, mark }: DeskFilter) {
  return {
    pile,
    categoryId: category || null,
    search: search.trim() || null,
    claimed: mark === 'claimed' ? true : null,
    flagged: mark === 'flagged' ? true : null,
    guardian: mark === 'guardian' ? true : null,
  };
}

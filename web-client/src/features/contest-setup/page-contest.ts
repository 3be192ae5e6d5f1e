// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql, type ResultOf, type VariablesOf } from '@/lib/graphql';
import { outcomeOf } from '@/lib/user-errors';

const WrittenFragment = graphql(`
  fragment Written on AnnouncementConnection @_unmask {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        pinned
        publishedAt
        title {
          vi
          en
        }
        body {
          vi
          en
        }
      }
    }
  }
`);

/** What stands on a contest's public page beside its rules. */
export const PageContestFragment = graphql(
  `
    fragment PageContest on Contest @_unmask {
      id
      slug
      timeZone
      edition {
        number
        year
        seriesName {
          vi
          en
        }
      }
      page {
        hotline
        email
        bodies {
          role
          link
          fileId
          name {
            vi
            en
          }
        }
        documents {
          number
          issuedOn
          link
          fileId
          title {
            vi
            en
          }
        }
      }
      announcements(first: 50) {
        ...Written
      }
    }
  `,
  [WrittenFragment],
);

export const MoreWritten = graphql(
  `
    query MoreWritten($slug: String!, $after: String) {
      contest(slug: $slug) {
        id
        announcements(first: 50, after: $after) {
          ...Written
        }
      }
    }
  `,
  [WrittenFragment],
);

export type PageContest = ResultOf<typeof PageContestFragment>;
export type WrittenAnnouncement = PageContest['announcements']['edges'][number]['node'];

const PageUpdate = graphql(
  `
    mutation ContestPageUpdate($input: ContestPageUpdateInput!) {
      contestPageUpdate(input: $input) {
        contest {
          ...PageContest
        }
        userErrors {
          code
          message
          field
          retryAfter
        }
      }
    }
  `,
  [PageContestFragment],
);

const EditionNumber = graphql(
  `
    mutation EditionNumber($input: EditionNumberInput!) {
      editionNumber(input: $input) {
        contest {
          ...PageContest
        }
        userErrors {
          code
          message
          field
          retryAfter
        }
      }
    }
  `,
  [PageContestFragment],
);

const AnnouncementPublish = graphql(`
  mutation AnnouncementPublish($input: AnnouncementPublishInput!) {
    announcementPublish(input: $input) {
      announcement {
        id
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

const AnnouncementChange = graphql(`
  mutation AnnouncementChange($input: AnnouncementChangeInput!) {
    announcementChange(input: $input) {
      announcement {
        id
        pinned
        title {
          vi
          en
        }
        body {
          vi
          en
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

const AnnouncementWithdraw = graphql(`
  mutation AnnouncementWithdraw($input: AnnouncementWithdrawInput!) {
    announcementWithdraw(input: $input) {
      announcement {
        id
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

export type PageInput = VariablesOf<typeof PageUpdate>['input'];
export type AnnouncementInput = VariablesOf<typeof AnnouncementPublish>['input'];

/** Writes the public page. */
export function usePublicPage() {
  const client = useClient();
  return {
    update: async (input: PageInput) =>
      outcomeOf(
        await client.mutation(PageUpdate, { input }).toPromise(),
        (data) => data.contestPageUpdate,
        (data) => data.contestPageUpdate.contest,
      ),
    number: async (input: VariablesOf<typeof EditionNumber>['input']) =>
      outcomeOf(
        await client.mutation(EditionNumber, { input }).toPromise(),
        (data) => data.editionNumber,
        (data) => data.editionNumber.contest,
      ),
    publish: async (input: AnnouncementInput) =>
      outcomeOf(
        await client.mutation(AnnouncementPublish, { input }).toPromise(),
        (data) => data.announcementPublish,
        (data) => data.announcementPublish.announcement,
      ),
    change: async (input: VariablesOf<typeof AnnouncementChange>['input']) =>
      outcomeOf(
        await client.mutation(AnnouncementChange, { input }).toPromise(),
        (data) => data.announcementChange,
        (data) => data.announcementChange.announcement,
      ),
    withdraw: async (announcementId: string) =>
      outcomeOf(
        await client.mutation(AnnouncementWithdraw, { input: { announcementId } }).toPromise(),
        (data) => data.announcementWithdraw,
        (data) => data.announcementWithdraw.announcement,
      ),
  };
}

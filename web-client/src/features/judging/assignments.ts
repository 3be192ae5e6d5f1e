// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';
import { useFurther, type Further, type Sheet } from '@/lib/use-further';

const MoreQuery = graphql(`
  query MoreAssignmentIds($slug: String!, $after: String) {
    contest(slug: $slug) {
      id
      assignments(first: 50, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
          }
        }
      }
    }
  }
`);

/** All works that a juror has to mark, in their order: what comes before and after one is known. */
export function useAssignmentIds(
  slug: string,
  first: Sheet<{ id: string }>,
): Further<{ id: string }> {
  const client = useClient();
  return useFurther(
    first,
    async (after) =>
      (await client.query(MoreQuery, { slug, after }).toPromise()).data?.contest?.assignments,
    true,
  );
}

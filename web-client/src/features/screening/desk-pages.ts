// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '@/lib/graphql';
import { DeskItemFragment, filterInput, type DeskFilter, type DeskItem } from './screening-work';

const DeskPageQuery = graphql(
  `
    query DeskPage($slug: String!, $after: String, $filter: ScreeningFilterInput) {
      contest(slug: $slug) {
        id
        screeningDesk {
          works(first: 50, after: $after, filter: $filter) {
            totalCount
            pageInfo {
              hasNextPage
            }
            edges {
              cursor
              node {
                ...DeskItem
              }
            }
          }
        }
      }
    }
  `,
  [DeskItemFragment],
);

const DeskIdsQuery = graphql(`
  query DeskIds($slug: String!, $filter: ScreeningFilterInput) {
    contest(slug: $slug) {
      id
      screeningDesk {
        ids(filter: $filter)
      }
    }
  }
`);

export type DeskRow = { cursor: number; work: DeskItem };

type Loaded = {
  /** What was asked for; what belongs to another question is not shown. */
  asked: string;
  rows: DeskRow[];
  total: number;
  more: boolean;
  state: 'loading' | 'there' | 'failed';
};

const nothing = (asked: string): Loaded => ({
  asked,
  rows: [],
  total: 0,
  more: true,
  state: 'loading',
});

/** What stood between two cursors gives way to what stands there now. */
export function replaceRows(
  rows: readonly DeskRow[],
  after: number,
  page: readonly DeskRow[],
  more: boolean,
): DeskRow[] {
  const end = more ? (page.at(-1)?.cursor ?? after) : Number.POSITIVE_INFINITY;
  return [
    ...rows.filter((row) => row.cursor <= after),
    ...page,
    ...rows.filter((row) => row.cursor > end),
  ];
}

/** The list of the desk, fifty works at a time, as far as somebody has scrolled. */
export function useDeskPages(slug: string, filter: DeskFilter) {
  const client = useClient();
  const busy = useRef(false);
  const asked = JSON.stringify(filterInput(filter));
  const [held, setHeld] = useState(() => nothing(asked));
  const loaded = useMemo(() => (held.asked === asked ? held : nothing(asked)), [held, asked]);
  const current = useRef(asked);

  const load = useCallback(
    async (after: number) => {
      const answer = await client
        .query(
          DeskPageQuery,
          { slug, after: after > 0 ? String(after) : null, filter: JSON.parse(asked) },
          { requestPolicy: 'network-only' },
        )
        .toPromise();
      if (current.current !== asked) return;
      const works = answer.data?.contest?.screeningDesk?.works;
      if (!works) return setHeld((old) => ({ ...old, asked, state: 'failed' }));
      const page = works.edges.map(({ cursor, node }) => ({ cursor: Number(cursor), work: node }));
      const { hasNextPage } = works.pageInfo;
      setHeld((before) => {
        const old = before.asked === asked ? before : nothing(asked);
        const rows = replaceRows(old.rows, after, page, hasNextPage);
        const reaches = (page.at(-1)?.cursor ?? after) >= (rows.at(-1)?.cursor ?? 0);
        const more = reaches ? hasNextPage : old.more;
        return { asked, rows, total: works.totalCount, more, state: 'there' };
      });
    },
    [client, slug, asked],
  );

  useEffect(() => {
    current.current = asked;
    const timer = setTimeout(() => void load(0));
    return () => clearTimeout(timer);
  }, [asked, load]);

  const loadMore = useCallback(async () => {
    if (busy.current || !loaded.more || loaded.state !== 'there') return;
    busy.current = true;
    await load(loaded.rows.at(-1)?.cursor ?? 0).finally(() => {
      busy.current = false;
    });
  }, [load, loaded]);

  /** Reads the page around a work again; its neighbours may have changed meanwhile. */
  const refresh = useCallback(
    (id?: string) => {
      const at = loaded.rows.findIndex(({ work }) => work.entry.id === id);
      return load(loaded.rows[at - 10]?.cursor ?? 0);
    },
    [load, loaded.rows],
  );

  const allIds = useCallback(async () => {
    const answer = await client
      .query(DeskIdsQuery, { slug, filter: JSON.parse(asked) }, { requestPolicy: 'network-only' })
      .toPromise();
    return answer.data?.contest?.screeningDesk?.ids ?? [];
  }, [client, slug, asked]);

  return { ...loaded, loadMore, refresh, allIds };
}

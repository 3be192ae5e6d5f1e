// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { useCallback, useEffect, useRef, useState } from 'react';

/** One page of a list that can grow. */
export type Sheet<Node> = {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly { node: Node }[];
};

type Held<Node> = { sheets: readonly Sheet<Node>[]; state: 'there' | 'loading' | 'failed' };

/** What is known of a list beyond its first page. */
export type Further<Node> = {
  /** All of it as far as it was read, the first page included. */
  nodes: Node[];
  hasMore: boolean;
  state: Held<Node>['state'];
  /** Reads one page more, or tries the last one again. */
  more: () => void;
};

/**
 * Follows a list page by page from its first one, which the caller reads. When that is read anew,
 * so is what followed it, as far as it was seen.
 */
export function useFurther<Node>(
  first: Sheet<Node> | null | undefined,
  read: (after: string) => Promise<Sheet<Node> | null | undefined>,
  /** Whether all pages are wanted, without anybody asking. */
  all = false,
): Further<Node> {
  const [held, setHeld] = useState<Held<Node>>({ sheets: [], state: 'there' });
  const reading = useRef(read);
  const wanted = useRef(0);
  const run = useRef(0);
  useEffect(() => {
    reading.current = read;
  });

  const follow = useCallback(async (from: Sheet<Node>, before: readonly Sheet<Node>[]) => {
    const mine = ++run.current;
    let sheets = before;
    setHeld((old) => ({ ...old, state: 'loading' }));
    for (let last = from; last.pageInfo.hasNextPage && sheets.length < wanted.current;) {
      const next = await reading.current(last.pageInfo.endCursor ?? '').catch(() => null);
      if (mine !== run.current) return;
      if (!next) return setHeld((old) => ({ ...old, state: 'failed' }));
      sheets = [...sheets, next];
      last = next;
      // What was seen stays until what stands there now is known.
      const known = sheets;
      setHeld((old) =>
        known.length < old.sheets.length ? old : { sheets: known, state: 'loading' },
      );
    }
    setHeld({ sheets, state: 'there' });
  }, []);

  useEffect(() => {
    if (all) wanted.current = Number.POSITIVE_INFINITY;
    if (!first || wanted.current === 0) return;
    const timer = setTimeout(() => void follow(first, []));
    return () => clearTimeout(timer);
  }, [first, all, follow]);

  const last = held.sheets.at(-1) ?? first;
  return {
    nodes: [...(first ? [first] : []), ...held.sheets].flatMap(({ edges }) =>
      edges.map(({ node }) => node),
    ),
    hasMore: last?.pageInfo.hasNextPage ?? false,
    state: held.state,
    more: () => {
      if (!last || held.state === 'loading') return;
      wanted.current = Math.max(wanted.current, held.sheets.length + 1);
      void follow(last, held.sheets);
    },
  };
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useFurther, type Sheet } from './use-further';

const sheet = (nodes: string[], endCursor: string | null): Sheet<string> => ({
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
  edges: nodes.map((node) => ({ node })),
});
const rest: Record<string, Sheet<string>> = {
  b: sheet(['c', 'd'], 'd'),
  d: sheet(['e'], null),
};
const first = sheet(['a', 'b'], 'b');
const read = (after: string) => Promise.resolve(rest[after]);

describe('a list that goes on', () => {
  it('is read one page at a time when somebody asks', async () => {
    const { result } = renderHook(() => useFurther(first, read));
    expect(result.current.nodes).toEqual(['a', 'b']);
    act(() => result.current.more());
    await waitFor(() => expect(result.current.nodes).toEqual(['a', 'b', 'c', 'd']));
    expect(result.current.hasMore).toBe(true);
    act(() => result.current.more());
    await waitFor(() => expect(result.current.nodes).toEqual(['a', 'b', 'c', 'd', 'e']));
    expect(result.current.hasMore).toBe(false);
  });

  it('is read to its end where all of it is wanted', async () => {
    const { result } = renderHook(() => useFurther(first, read, true));
    await waitFor(() => expect(result.current.nodes).toEqual(['a', 'b', 'c', 'd', 'e']));
    await waitFor(() => expect(result.current.state).toBe('there'));
  });

  it('keeps what it has when a page does not come, and tries again', async () => {
    const broken = vi.fn(read).mockRejectedValueOnce(new Error('line down'));
    const { result } = renderHook(() => useFurther(first, broken));
    act(() => result.current.more());
    await waitFor(() => expect(result.current.state).toBe('failed'));
    expect(result.current.nodes).toEqual(['a', 'b']);
    act(() => result.current.more());
    await waitFor(() => expect(result.current.nodes).toEqual(['a', 'b', 'c', 'd']));
  });

  it('reads what followed anew when its first page was', async () => {
    const { result, rerender } = renderHook(({ from }) => useFurther(from, read), {
      initialProps: { from: first },
    });
    act(() => result.current.more());
    await waitFor(() => expect(result.current.nodes).toHaveLength(4));
    rerender({ from: sheet(['b2'], 'd') });
    await waitFor(() => expect(result.current.nodes).toEqual(['b2', 'e']));
  });
});

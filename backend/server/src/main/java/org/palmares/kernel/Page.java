// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel;

import graphql.relay.Connection;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/** One page of a list that can grow, as a Relay connection. */
public record Page<T>(List<Edge<T>> edges, PageInfo pageInfo, int totalCount)
        implements Connection<T> {

    /** Most items of one page. */
    public static final int MOST = 50;

    @Override
    public List<Edge<T>> getEdges() {
        return edges;
    }

    @Override
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    /** How many to show: 20 where nothing is asked, never more than {@link #MOST}. */
    public static int size(@Nullable Integer first) {
        return first == null ? 20 : Math.clamp(first, 1, MOST);
    }

    /**
     * A page from rows that were read with one more than {@code size}, so that the last one tells
     * whether there are more.
     *
     * @param after whether the page began behind a cursor
     */
    public static <T> Page<T> of(
            List<T> rows, int size, boolean after, int total, Function<T, String> cursor) {
        boolean more = rows.size() > size;
        List<Edge<T>> edges =
                rows.stream()
                        .limit(size)
                        .<Edge<T>>map(
                                row ->
                                        new DefaultEdge<>(
                                                row,
                                                new DefaultConnectionCursor(cursor.apply(row))))
                        .toList();
        var info =
                new DefaultPageInfo(
                        edges.isEmpty() ? null : edges.getFirst().getCursor(),
                        edges.isEmpty() ? null : edges.getLast().getCursor(),
                        after,
                        more);
        return new Page<>(edges, info, total);
    }

    public static <T> Page<T> empty() {
        return of(List.of(), 1, false, 0, _ -> "");
    }
}

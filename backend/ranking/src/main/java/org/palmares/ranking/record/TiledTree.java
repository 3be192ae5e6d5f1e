// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of one size whose hashes are read tile by tile: of however many leaves, a root or a proof
 * reads a few tiles for each level and no leaf twice.
 */
public final class TiledTree {

    private final long size;
    private final TileSource source;
    private final Map<TilePath, Tile> read = new HashMap<>();

    public TiledTree(long size, TileSource source) {
        this.size = size;
        this.source = source;
    }

    public RecordHash root() {
        return size == 0 ? RecordHash.EMPTY_TREE : range(0, size);
    }

    /**
     * RFC 9162, 2.1.3.1.
     *
     * @throws IllegalArgumentException where the tree has no such leaf
     */
    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf %d of %d".formatted(index, size));
        }
        List<RecordHash> down = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + leftHalf(to - from);
            if (index < middle) {
                down.add(range(middle, to));
                to = middle;
            } else {
                down.add(range(from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, size, reversed(down));
    }

    /**
     * RFC 9162, 2.1.4.1.
     *
     * @throws IllegalArgumentException where the first tree is larger than this one
     */
    public ConsistencyProof consistency(long first) {
        if (first < 0 || first > size) {
            throw new IllegalArgumentException("no %d of %d leaves".formatted(first, size));
        }
        List<RecordHash> down = new ArrayList<>();
        long from = 0;
        long to = size;
        while (first > 0 && first < to) {
            long middle = from + leftHalf(to - from);
            if (first <= middle) {
                down.add(range(middle, to));
                to = middle;
            } else {
                down.add(range(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            down.add(range(from, to));
        }
        return new ConsistencyProof(first, size, reversed(down));
    }

    /** The largest power of two below a number of two or more. */
    private static long leftHalf(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    private static List<RecordHash> reversed(List<RecordHash> down) {
        List<RecordHash> up = new ArrayList<>(down);
        Collections.reverse(up);
        return up;
    }

    private RecordHash range(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            return perfect(Long.numberOfTrailingZeros(leaves), from / leaves);
        }
        long middle = from + leftHalf(leaves);
        return RecordHash.node(range(from, middle), range(middle, to));
    }

    /** A node by its height and its index among the nodes of that height. */
    private RecordHash perfect(int height, long index) {
        int level = height / 8;
        int within = height % 8;
        long first = index << within;
        Tile tile = read.computeIfAbsent(TilePath.holding(level, first, size), source::tile);
        int begin = (int) (first % TilePath.FULL);
        Frontier nodes = Frontier.empty();
        tile.hashes().subList(begin, begin + (1 << within)).forEach(nodes::add);
        return nodes.root();
    }
}

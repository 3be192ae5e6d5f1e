// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is needed to let a tree grow and to know its root: the roots of the perfect subtrees
 * that it falls into from left to right, one for each bit that its size has set.
 */
public final class Frontier {

    private final List<RecordHash> peaks;
    private long size;

    private Frontier(long size, List<RecordHash> peaks) {
        this.size = size;
        this.peaks = new ArrayList<>(peaks);
    }

    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /**
     * @param peaks the roots of the perfect subtrees, the largest first
     * @throws IllegalArgumentException where a tree of this size has another number of them
     */
    public static Frontier of(long size, List<RecordHash> peaks) {
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(peaks.size() + " peaks in a tree of " + size);
        }
        return new Frontier(size, peaks);
    }

    public void add(RecordHash leaf) {
        RecordHash last = leaf;
        for (long left = size; (left & 1) == 1; left >>= 1) {
            last = RecordHash.node(peaks.remove(peaks.size() - 1), last);
        }
        peaks.add(last);
        size++;
    }

    public long size() {
        return size;
    }

    public List<RecordHash> peaks() {
        return List.copyOf(peaks);
    }

    public RecordHash root() {
        if (peaks.isEmpty()) {
            return RecordHash.EMPTY_TREE;
        }
        RecordHash root = peaks.get(peaks.size() - 1);
        for (int at = peaks.size() - 2; at >= 0; at--) {
            root = RecordHash.node(peaks.get(at), root);
        }
        return root;
    }
}

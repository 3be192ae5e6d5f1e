// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.ArrayList;
import java.util.List;

/**
 * The tiles at the right edge of a tree that are not full yet, which is what a tree needs to grow.
 *
 * @param levels their hashes, from the leaves up; a level without any is empty
 * @param entries those under the unfinished tile of leaf hashes
 */
public record TreeEdge(long size, List<List<RecordHash>> levels, List<byte[]> entries) {

    public static final TreeEdge EMPTY = new TreeEdge(0, List.of(), List.of());

    /**
     * @throws IllegalArgumentException where a tree of this size has other unfinished tiles
     */
    public TreeEdge {
        levels = levels.stream().map(List::copyOf).toList();
        entries = List.copyOf(entries);
        long counted = 0;
        for (int level = levels.size() - 1; level >= 0; level--) {
            counted = counted * TilePath.FULL + levels.get(level).size();
        }
        boolean narrow = levels.stream().allMatch(hashes -> hashes.size() < TilePath.FULL);
        if (counted != size || !narrow || entries.size() != size % TilePath.FULL) {
            throw new IllegalArgumentException("not the edge of a tree of " + size);
        }
    }

    public Frontier frontier() {
        List<RecordHash> peaks = new ArrayList<>();
        for (int level = levels.size() - 1; level >= 0; level--) {
            Frontier nodes = Frontier.empty();
            levels.get(level).forEach(nodes::add);
            peaks.addAll(nodes.peaks());
        }
        return Frontier.of(size, peaks);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.List;
import java.util.Optional;

/**
 * That a leaf stands at an index of the tree of a size; RFC 9162, 2.1.3.
 *
 * @param index from 0
 * @param path sibling hashes, from the leaf up
 */
public record InclusionProof(long index, long size, List<RecordHash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    public boolean proves(RecordHash leaf, RecordHash root) {
        return root(leaf).filter(root::equals).isPresent();
    }

    /** The root that follows; empty where the path does not fit index and size (2.1.3.2). */
    public Optional<RecordHash> root(RecordHash leaf) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        long node = index;
        long last = size - 1;
        RecordHash root = leaf;
        for (RecordHash sibling : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                root = RecordHash.node(sibling, root);
                // Levels on which this is the last node and has no sibling.
                int alone = Long.numberOfTrailingZeros(node);
                node >>= alone;
                last >>= alone;
            } else {
                root = RecordHash.node(root, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(root) : Optional.empty();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.List;

/**
 * That a tree of {@code second} leaves begins with all leaves of the tree of {@code first}; RFC
 * 9162, 2.1.4.
 */
public record ConsistencyProof(long first, long second, List<RecordHash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    public boolean proves(RecordHash firstRoot, RecordHash secondRoot) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == 0) {
            return path.isEmpty() && firstRoot.equals(RecordHash.EMPTY_TREE);
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        // A perfect first tree is itself the node that the proof begins with.
        boolean perfect = Long.bitCount(first) == 1;
        if (!perfect && path.isEmpty()) {
            return false;
        }
        RecordHash begin = perfect ? firstRoot : path.get(0);
        return climb(begin, perfect ? path : path.subList(1, path.size()), firstRoot, secondRoot);
    }

    /** 2.1.4.2, steps 4 to 7. */
    private boolean climb(
            RecordHash begin, List<RecordHash> rest, RecordHash firstRoot, RecordHash secondRoot) {
        int full = Long.numberOfTrailingZeros(first);
        long node = first - 1 >> full;
        long last = second - 1 >> full;
        RecordHash one = begin;
        RecordHash two = begin;
        for (RecordHash next : rest) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                one = RecordHash.node(next, one);
                two = RecordHash.node(next, two);
                int alone = Long.numberOfTrailingZeros(node);
                node >>= alone;
                last >>= alone;
            } else {
                two = RecordHash.node(two, next);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && one.equals(firstRoot) && two.equals(secondRoot);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The definitions of RFC 9162, 2.1, word for word, on lists of all leaves. */
final class SlowTree {

    private final List<RecordHash> leaves;

    /** Roots of ranges that were asked for before; without them every size begins anew. */
    private final Map<List<Integer>, RecordHash> known = new HashMap<>();

    SlowTree(List<RecordHash> leaves) {
        this.leaves = leaves;
    }

    static List<byte[]> entries(long seed, int count) {
        Random random = new Random(seed);
        List<byte[]> entries = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            byte[] entry = new byte[random.nextInt(80)];
            random.nextBytes(entry);
            entries.add(entry);
        }
        return entries;
    }

    static SlowTree of(List<byte[]> entries) {
        return new SlowTree(entries.stream().map(RecordHash::leaf).toList());
    }

    RecordHash root(int size) {
        return root(0, size);
    }

    List<RecordHash> inclusion(int index, int size) {
        return path(index, 0, size);
    }

    List<RecordHash> consistency(int first, int second) {
        return subproof(first, 0, second, true);
    }

    /** MTH(D[from:to]). */
    private RecordHash root(int from, int to) {
        RecordHash before = known.get(List.of(from, to));
        if (before != null) {
            return before;
        }
        RecordHash root;
        if (from == to) {
            root = RecordHash.EMPTY_TREE;
        } else if (to - from == 1) {
            root = leaves.get(from);
        } else {
            int k = split(to - from);
            root = RecordHash.node(root(from, from + k), root(from + k, to));
        }
        known.put(List.of(from, to), root);
        return root;
    }

    /** PATH(m, D[from:to]). */
    private List<RecordHash> path(int m, int from, int to) {
        if (to - from == 1) {
            return List.of();
        }
        int k = split(to - from);
        return m < k
                ? with(path(m, from, from + k), root(from + k, to))
                : with(path(m - k, from + k, to), root(from, from + k));
    }

    /** SUBPROOF(m, D[from:to], b). */
    private List<RecordHash> subproof(int m, int from, int to, boolean b) {
        if (m == to - from) {
            return b ? List.of() : List.of(root(from, to));
        }
        int k = split(to - from);
        return m <= k
                ? with(subproof(m, from, from + k, b), root(from + k, to))
                : with(subproof(m - k, from + k, to, false), root(from, from + k));
    }

    private static int split(int n) {
        int k = 1;
        while (2 * k < n) {
            k *= 2;
        }
        return k;
    }

    private static List<RecordHash> with(List<RecordHash> path, RecordHash last) {
        List<RecordHash> longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ledger.store.CheckpointTable;
import org.palmares.ledger.store.LeafTable;
import org.palmares.ranking.record.Frontier;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.Tile;
import org.palmares.ranking.record.TilePath;
import org.palmares.ranking.record.TiledTree;
import org.palmares.ranking.record.TreeEdge;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tree of a log as its rows make it, read in pieces. */
@Component
class RecordedTree {

    private static final int PIECE = 4_096;

    private final LeafTable leaves;
    private final CheckpointTable checkpoints;

    RecordedTree(LeafTable leaves, CheckpointTable checkpoints) {
        this.leaves = leaves;
        this.checkpoints = checkpoints;
    }

    /** A tree up to the last head, whose full tiles have rows of their own. */
    TiledTree upTo(UUID log, long size) {
        return new TiledTree(size, path -> tile(log, path));
    }

    private Tile tile(UUID log, TilePath path) {
        long from = path.index() * TilePath.FULL;
        long to = from + path.width();
        return new Tile(
                path,
                path.level() == 0
                        ? leaves.hashes(log, from, to)
                        : checkpoints.tileRoots(log, path.level() - 1, from, to));
    }

    /**
     * The root of the first {@code size} leaves; empty where rows for it are missing.
     *
     * @param edge of what the last head covers; what comes after it is read leaf by leaf
     */
    Optional<RecordHash> root(UUID log, TreeEdge edge, long size) {
        if (size < edge.size()) {
            try {
                return Optional.of(upTo(log, size).root());
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
        Frontier frontier = edge.frontier();
        while (frontier.size() < size) {
            long from = frontier.size();
            List<RecordHash> piece = leaves.hashes(log, from, Math.min(size, from + PIECE));
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            piece.forEach(frontier::add);
        }
        return Optional.of(frontier.root());
    }

    /** The unfinished tiles of the tree of a size; empty where rows for it are missing. */
    Optional<TreeEdge> edge(UUID log, long size) {
        List<byte[]> entries = leaves.bodies(log, size - size % TilePath.FULL, size);
        List<List<RecordHash>> levels = new ArrayList<>();
        levels.add(entries.stream().map(RecordHash::leaf).toList());
        levels.addAll(upperLevels(log, size));
        try {
            return Optional.of(new TreeEdge(size, levels, entries));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private List<List<RecordHash>> upperLevels(UUID log, long size) {
        int above = (63 - Long.numberOfLeadingZeros(size | 1)) / 8;
        if (above == 0) {
            return List.of();
        }
        int[] below = new int[above];
        long[] from = new long[above];
        long[] to = new long[above];
        for (int at = 0; at < above; at++) {
            below[at] = at;
            to[at] = size >> 8 * (at + 1);
            from[at] = to[at] - to[at] % TilePath.FULL;
        }
        Map<Integer, List<RecordHash>> roots = checkpoints.tileRoots(log, below, from, to);
        List<List<RecordHash>> levels = new ArrayList<>();
        for (int at = 0; at < above; at++) {
            levels.add(roots.getOrDefault(at, List.of()));
        }
        return levels;
    }
}

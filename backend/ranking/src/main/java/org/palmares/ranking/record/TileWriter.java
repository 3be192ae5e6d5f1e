// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets a tree grow leaf by leaf and hands out its files: each full tile once it is full, the
 * unfinished ones when growing ends. Holds one tile for each level, however many leaves there are.
 */
public final class TileWriter {

    /** Takes the files; what is handed out twice has the same bytes. */
    public interface Files {

        void tile(Tile tile);

        void entries(EntryBundle bundle);
    }

    private final Files files;
    private final Frontier frontier;
    private final List<List<RecordHash>> levels = new ArrayList<>();
    private final List<byte[]> entries;

    public TileWriter(TreeEdge edge, Files files) {
        this.files = files;
        this.frontier = edge.frontier();
        edge.levels().forEach(hashes -> levels.add(new ArrayList<>(hashes)));
        this.entries = new ArrayList<>(edge.entries());
    }

    public void add(byte[] entry) {
        RecordHash leaf = RecordHash.leaf(entry);
        frontier.add(leaf);
        entries.add(entry);
        if (entries.size() == TilePath.FULL) {
            files.entries(bundle());
            entries.clear();
        }
        add(0, leaf);
    }

    /** Hands out the unfinished tiles of the tree as it is now; it may grow on. */
    public void flush() {
        if (!entries.isEmpty()) {
            files.entries(bundle());
        }
        for (int level = 0; level < levels.size(); level++) {
            if (!levels.get(level).isEmpty()) {
                files.tile(tile(level));
            }
        }
    }

    public long size() {
        return frontier.size();
    }

    public RecordHash root() {
        return frontier.root();
    }

    private void add(int level, RecordHash hash) {
        if (levels.size() == level) {
            levels.add(new ArrayList<>());
        }
        List<RecordHash> hashes = levels.get(level);
        hashes.add(hash);
        if (hashes.size() == TilePath.FULL) {
            Tile full = tile(level);
            files.tile(full);
            hashes.clear();
            add(level + 1, full.root());
        }
    }

    private Tile tile(int level) {
        List<RecordHash> hashes = levels.get(level);
        long last = (frontier.size() >> 8 * level) - 1;
        return new Tile(new TilePath(level, last / TilePath.FULL, hashes.size()), hashes);
    }

    private EntryBundle bundle() {
        long last = frontier.size() - 1;
        return new EntryBundle(TilePath.entries(last / TilePath.FULL, entries.size()), entries);
    }
}

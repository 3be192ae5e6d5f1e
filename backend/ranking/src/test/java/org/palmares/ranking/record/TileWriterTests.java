// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class TileWriterTests {

    /** Two full tiles of the first level and something over: 131,072 leaves and 300. */
    private static final int LARGE = 2 * 65_536 + 300;

    private static final List<byte[]> ENTRIES = SlowTree.entries(7, LARGE);

    @Test
    void filesAreTheSameHoweverOftenGrowingWasInterrupted() {
        Random random = new Random(3);
        TileFolder interrupted = new TileFolder();
        TreeEdge edge = TreeEdge.EMPTY;
        int size = 0;
        while (size < LARGE) {
            int next = Math.min(LARGE, size + 1 + random.nextInt(9_000));
            TileWriter writer = new TileWriter(edge, interrupted);
            ENTRIES.subList(size, next).forEach(writer::add);
            writer.flush();
            size = next;
            assertThat(writer.size()).isEqualTo(size);
            edge = edge(size, interrupted);
            assertThat(edge.frontier().root()).isEqualTo(writer.root());
        }
        TileFolder whole = new TileFolder();
        TileWriter writer = new TileWriter(TreeEdge.EMPTY, whole);
        ENTRIES.forEach(writer::add);
        writer.flush();

        assertThat(interrupted.files).containsAllEntriesOf(whole.files);
        assertThat(whole.files.keySet())
                .contains("tile/0/511", "tile/0/513.p/44", "tile/entries/513.p/44")
                .contains("tile/1/001", "tile/1/002.p/1", "tile/2/000.p/2")
                .noneMatch(path -> path.startsWith("tile/3"));
        assertThat(writer.root()).isEqualTo(SlowTree.of(ENTRIES).root(LARGE));
        assertThat(new TiledTree(LARGE, whole).root()).isEqualTo(writer.root());
    }

    @Test
    void proofsOfALargeTreeHold() {
        TileFolder folder = new TileFolder();
        TileWriter writer = new TileWriter(TreeEdge.EMPTY, folder);
        Frontier first = Frontier.empty();
        for (int at = 0; at < LARGE; at++) {
            writer.add(ENTRIES.get(at));
            if (at < 70_000) {
                first.add(RecordHash.leaf(ENTRIES.get(at)));
            }
        }
        writer.flush();
        for (int index : List.of(0, 255, 256, 65_535, 65_536, 131_071, 131_072, LARGE - 1)) {
            assertThat(
                            new TiledTree(LARGE, folder)
                                    .inclusion(index)
                                    .proves(RecordHash.leaf(ENTRIES.get(index)), writer.root()))
                    .isTrue();
        }
        assertThat(
                        new TiledTree(LARGE, folder)
                                .consistency(70_000)
                                .proves(first.root(), writer.root()))
                .isTrue();
    }

    @Test
    void theEntriesOfABundleAreTheLeavesOfItsTile() {
        TileFolder folder = new TileFolder();
        TileWriter writer = new TileWriter(TreeEdge.EMPTY, folder);
        ENTRIES.subList(0, 300).forEach(writer::add);
        writer.flush();

        TilePath path = new TilePath(0, 1, 44);
        byte[] bytes = folder.files.get(path.withEntries().text());
        EntryBundle bundle = EntryBundle.read(path.withEntries(), bytes).orElseThrow();
        assertThat(bundle.entries().stream().map(RecordHash::leaf).toList())
                .isEqualTo(folder.tile(path).hashes());
        assertThat(bundle.bytes()).isEqualTo(bytes);
    }

    @Test
    void anEmptyTreeHasNoFiles() {
        TileFolder folder = new TileFolder();
        TileWriter writer = new TileWriter(TreeEdge.EMPTY, folder);
        writer.flush();
        assertThat(folder.files).isEmpty();
        assertThat(writer.root()).isEqualTo(RecordHash.EMPTY_TREE);
    }

    @Test
    void whatIsNoEdgeOfSuchATreeIsRefused() {
        RecordHash hash = RecordHash.EMPTY_TREE;
        List<RecordHash> full = new ArrayList<>(Collections.nCopies(256, hash));
        assertThatThrownBy(() -> new TreeEdge(2, List.of(List.of(hash)), List.of(new byte[0])))
                .hasMessage("not the edge of a tree of 2");
        assertThatThrownBy(() -> new TreeEdge(1, List.of(List.of(hash)), List.of()))
                .hasMessage("not the edge of a tree of 1");
        assertThatThrownBy(() -> new TreeEdge(256, List.of(full), List.of()))
                .hasMessage("not the edge of a tree of 256");
        assertThatThrownBy(() -> Frontier.of(3, List.of(hash)))
                .hasMessage("1 peaks in a tree of 3");
        assertThatThrownBy(() -> Frontier.of(-1, List.of())).hasMessageContaining("-1");
    }

    /** As a server finds it: the unfinished tiles that a tree of this size has. */
    private static TreeEdge edge(long size, TileFolder folder) {
        List<List<RecordHash>> levels = new ArrayList<>();
        List<byte[]> entries = List.of();
        for (int level = 0; size >> 8 * level > 0; level++) {
            long nodes = size >> 8 * level;
            int width = (int) (nodes % TilePath.FULL);
            levels.add(List.of());
            if (width > 0) {
                TilePath path = new TilePath(level, nodes / TilePath.FULL, width);
                levels.set(level, folder.tile(path).hashes());
                if (level == 0) {
                    byte[] bundle = folder.files.get(path.withEntries().text());
                    entries = EntryBundle.read(path.withEntries(), bundle).orElseThrow().entries();
                }
            }
        }
        return new TreeEdge(size, levels, entries);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.ledger.store.RecordBucket;
import org.palmares.ranking.record.Checkpoint;
import org.palmares.ranking.record.EntryBundle;
import org.palmares.ranking.record.Frontier;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.NoteKey;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.SignedNote;
import org.palmares.ranking.record.Tile;
import org.palmares.ranking.record.TilePath;
import org.palmares.ranking.record.TiledTree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who has nothing but the published files and key, and who remembers every checkpoint that
 * was ever seen.
 */
final class Stranger {

    private final RecordBucket bucket;
    private final RecordFiles files;
    private final UUID log;
    private final Map<Long, RecordHash> seen = new HashMap<>();

    Stranger(RecordNode node, UUID log) {
        this.bucket = node.bean(RecordBucket.class);
        this.files = node.bean(RecordFiles.class);
        this.log = log;
    }

    /** The size of the checkpoint that is published now, 0 before the first; it is remembered. */
    long look() {
        Optional<Checkpoint> found = checkpoint();
        found.ifPresent(one -> remember(one.size(), one.root()));
        return found.map(Checkpoint::size).orElse(0L);
    }

    private Optional<Checkpoint> checkpoint() {
        return bucket.checkpoint(log)
                .map(RecordBucket.Published::note)
                .map(
                        note -> {
                            SignedNote read = SignedNote.read(note).orElseThrow();
                            assertThat(keys()).anyMatch(read::isSignedBy);
                            return Checkpoint.read(read.text()).orElseThrow();
                        });
    }

    private List<NoteKey> keys() {
        return new String(files.keys(log).orElseThrow(), UTF_8)
                .lines()
                .map(line -> NoteKey.read(line).orElseThrow())
                .toList();
    }

    private void remember(long size, RecordHash root) {
        RecordHash before = seen.putIfAbsent(size, root);
        assertThat(before == null || before.equals(root)).as("a fork at %d", size).isTrue();
    }

    /**
     * All leaves, after every file and everything that was remembered agrees with the last head.
     */
    List<Leaf> readAll() {
        long size = look();
        List<Leaf> leaves = new ArrayList<>();
        Frontier frontier = Frontier.empty();
        for (long index = 0; index * TilePath.FULL < size; index++) {
            TilePath path = TilePath.holding(0, index * TilePath.FULL, size);
            byte[] bytes = bucket.tile(log, path.withEntries()).orElseThrow();
            for (byte[] entry :
                    EntryBundle.read(path.withEntries(), bytes).orElseThrow().entries()) {
                leaves.add(Leaf.read(entry).orElseThrow());
                frontier.add(RecordHash.leaf(entry));
                RecordHash then = seen.get(frontier.size());
                assertThat(then == null || then.equals(frontier.root()))
                        .as("the tree forked at %d", frontier.size())
                        .isTrue();
            }
        }
        assertThat(frontier.root()).isEqualTo(size == 0 ? RecordHash.EMPTY_TREE : seen.get(size));
        assertThat(new TiledTree(size, this::tile).root()).isEqualTo(frontier.root());
        return leaves;
    }

    Tile tile(TilePath path) {
        return Tile.read(path, bucket.tile(log, path).orElseThrow()).orElseThrow();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.ledger.rules.Continuity;
import org.palmares.ledger.store.CheckpointTable;
import org.palmares.ledger.store.LeafTable;
import org.palmares.ledger.store.LogTable;
import org.palmares.ledger.store.LogTable.Progress;
import org.palmares.ledger.store.RecordBucket;
import org.palmares.ledger.store.RecordBucket.Published;
import org.palmares.ledger.store.RecordFile;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.TileWriter;
import org.palmares.ranking.record.TreeEdge;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the files of a log anew from its rows, where the storage has lost some. */
@Component
public class RecordRebuild {

    private static final int PIECE = 4_096;

    private final LogTable logs;
    private final LeafTable leaves;
    private final CheckpointTable checkpoints;
    private final RecordBucket bucket;

    RecordRebuild(
            LogTable logs, LeafTable leaves, CheckpointTable checkpoints, RecordBucket bucket) {
        this.logs = logs;
        this.leaves = leaves;
        this.checkpoints = checkpoints;
        this.bucket = bucket;
    }

    /**
     * All leaves are read twice, in pieces: first to see that they make the signed tree, then for
     * the files; nothing is written where they do not.
     *
     * @return how many leaves the files hold; empty where the rows make another tree than the one
     *     that was signed or lies in the storage
     */
    public Optional<Long> rebuild(UUID log) {
        Progress progress = logs.progress(log).orElseThrow();
        SignedHead signed = progress.signed();
        if (signed == null) {
            return Optional.of(0L);
        }
        Published published = bucket.checkpoint(log).orElse(null);
        boolean extendsAll =
                Continuity.fault(
                                progress.origin(),
                                signed.size(),
                                signed,
                                published == null ? signed.note() : published.note(),
                                size -> root(log, size))
                        .isEmpty();
        if (!extendsAll) {
            return Optional.empty();
        }
        write(log, signed.size(), true);
        putClosings(log, signed.size());
        if (published == null || !published.note().equals(signed.note())) {
            bucket.replaceCheckpoint(log, signed.note(), published);
        }
        return Optional.of(signed.size());
    }

    private Optional<RecordHash> root(UUID log, long size) {
        return Optional.of(write(log, size, false));
    }

    private RecordHash write(UUID log, long size, boolean files) {
        TileBatch batch = new TileBatch(log);
        TileWriter writer = new TileWriter(TreeEdge.EMPTY, batch);
        List<byte[]> piece;
        do {
            long from = writer.size();
            piece = leaves.bodies(log, from, Math.min(size, from + PIECE));
            piece.forEach(writer::add);
            put(batch, files);
        } while (!piece.isEmpty());
        writer.flush();
        put(batch, files);
        return writer.root();
    }

    /** The heads that rounds have ended with. */
    private void putClosings(UUID log, long size) {
        List<RecordFile> closings = new ArrayList<>();
        leaves.closes(log)
                .forEach(
                        (round, index) ->
                                checkpoints
                                        .at(log, index + 1)
                                        .filter(head -> head.size() <= size)
                                        .map(head -> head.note().getBytes(UTF_8))
                                        .map(note -> RecordFile.closing(log, round, note))
                                        .ifPresent(closings::add));
        bucket.put(closings);
    }

    private void put(TileBatch batch, boolean files) {
        if (files) {
            bucket.put(batch.files());
        }
        batch.files().clear();
        batch.full().clear();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.palmares.ledger.rules.Continuity;
import org.palmares.ledger.store.CheckpointTable;
import org.palmares.ledger.store.LeafTable;
import org.palmares.ledger.store.LeaseTable;
import org.palmares.ledger.store.LogTable;
import org.palmares.ledger.store.LogTable.Progress;
import org.palmares.ledger.store.RecordBucket;
import org.palmares.ledger.store.RecordBucket.Published;
import org.palmares.ledger.store.RecordFile;
import org.palmares.ranking.record.Checkpoint;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.RecordHash;
import org.palmares.ranking.record.Tile;
import org.palmares.ranking.record.TilePath;
import org.palmares.ranking.record.TileWriter;
import org.palmares.ranking.record.TreeEdge;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets one log grow by one batch: looks whether the tree may grow at all, gives indices, writes the
 * files, then the row that says that they are there. Whatever is done again has the same bytes, and
 * whoever lost the lease in between writes neither the checkpoint nor the row.
 */
@Component
class LogGrowth {

    /** Leaves of one batch: what is held in memory. */
    static final int MOST = 10_000;

    /** Files that are written between two signs of life. */
    static final int FILES = 16;

    private final LeaseTable lease;
    private final LogTable logs;
    private final LeafTable leaves;
    private final CheckpointTable checkpoints;
    private final RecordBucket bucket;
    private final RecordedTree tree;
    private final RecordKeys keys;
    private final SigningRefusals refusals;

    LogGrowth(
            LeaseTable lease,
            LogTable logs,
            LeafTable leaves,
            CheckpointTable checkpoints,
            RecordBucket bucket,
            RecordedTree tree,
            RecordKeys keys,
            SigningRefusals refusals) {
        this.lease = lease;
        this.logs = logs;
        this.leaves = leaves;
        this.checkpoints = checkpoints;
        this.bucket = bucket;
        this.tree = tree;
        this.keys = keys;
        this.refusals = refusals;
    }

    /** How far a log has come in one batch. */
    enum Step {
        /** Everything that has an index stands under the published head. */
        SETTLED,
        /** There is more to do, at once. */
        MORE,
        /** Somebody else was faster; to be looked at in the next beat. */
        LATER
    }

    Step grow(UUID log, long fence) {
        Progress progress = logs.progress(log).orElseThrow();
        Published published = bucket.checkpoint(log).orElse(null);
        TreeEdge edge = edge(progress).orElse(null);
        SigningFault fault = fault(progress, published, edge);
        refusals.note(progress, fault, published);
        if (fault != null || edge == null) {
            return Step.SETTLED;
        }
        int placed = progress.waiting() ? leaves.sequence(log, fence, MOST) : 0;
        long there = progress.leaves() + placed;
        if (there == edge.size()) {
            putBack(progress, published);
            return Step.SETTLED;
        }
        long most = Math.min(there, edge.size() + MOST);
        List<byte[]> next = untilClose(leaves.bodies(log, edge.size(), most));
        if (!extend(progress, fence, published, edge, next)) {
            return Step.LATER;
        }
        boolean more = edge.size() + next.size() < there || placed == MOST;
        return more ? Step.MORE : Step.SETTLED;
    }

    private Optional<TreeEdge> edge(Progress progress) {
        SignedHead signed = progress.signed();
        return signed == null
                ? Optional.of(TreeEdge.EMPTY)
                : tree.edge(progress.log(), signed.size());
    }

    private @Nullable SigningFault fault(
            Progress progress, @Nullable Published published, @Nullable TreeEdge edge) {
        if (edge == null) {
            return SigningFault.ROWS_MISSING;
        }
        return Continuity.fault(
                        progress.origin(),
                        progress.leaves(),
                        progress.signed(),
                        published == null ? null : published.note(),
                        size -> tree.root(progress.log(), edge, size))
                .orElse(null);
    }

    /** A CLOSE is the last leaf under its head, so that a round has a final one. */
    private static List<byte[]> untilClose(List<byte[]> bodies) {
        for (int at = 0; at < bodies.size(); at++) {
            if (Leaf.read(bodies.get(at)).orElse(null) instanceof Leaf.Close) {
                return bodies.subList(0, at + 1);
            }
        }
        return bodies;
    }

    private boolean extend(
            Progress progress,
            long fence,
            @Nullable Published published,
            TreeEdge edge,
            List<byte[]> next) {
        UUID log = progress.log();
        TileBatch batch = new TileBatch(log);
        TileWriter writer = new TileWriter(edge, batch);
        next.forEach(writer::add);
        writer.flush();
        RecordHash root = writer.root();
        String note = keys.sign(new Checkpoint(progress.origin(), writer.size(), root));
        List<RecordFile> files = new ArrayList<>(batch.files());
        if (Leaf.read(next.getLast()).orElse(null) instanceof Leaf.Close close) {
            files.add(RecordFile.closing(log, close.round(), note.getBytes(UTF_8)));
        }
        boolean extended =
                put(files, fence)
                        && bucket.replaceCheckpoint(log, note, published)
                        && checkpoints.insert(log, fence, writer.size(), root, note, batch.full());
        if (extended) {
            removePartial(log, edge, batch.full());
        }
        return extended;
    }

    /**
     * All files of a head, which must lie there before it. A large batch or a slow storage may take
     * longer than a lease lasts; then nobody else may begin the same batch anew.
     *
     * @return false where the lease was lost meanwhile
     */
    private boolean put(List<RecordFile> files, long fence) {
        for (int from = 0; from < files.size(); from += FILES) {
            bucket.put(files.subList(from, Math.min(files.size(), from + FILES)));
            if (!lease.keep(fence)) {
                return false;
            }
        }
        return true;
    }

    /** The narrower files of a tile that has become full; where they stay, nobody minds. */
    private void removePartial(UUID log, TreeEdge edge, List<Tile> full) {
        for (Tile tile : full) {
            TilePath path = tile.path();
            long begun = edge.size() >> 8 * path.level();
            if (begun / TilePath.FULL == path.index() && begun % TilePath.FULL > 0) {
                bucket.removePartial(log, path);
                if (path.level() == 0) {
                    bucket.removePartial(log, path.withEntries());
                }
            }
        }
    }

    /** Where an older checkpoint lies in the place of the last one, the last one is put back. */
    private void putBack(Progress progress, @Nullable Published published) {
        SignedHead signed = progress.signed();
        if (signed != null && published != null && !published.note().equals(signed.note())) {
            bucket.replaceCheckpoint(progress.log(), signed.note(), published);
        }
    }
}

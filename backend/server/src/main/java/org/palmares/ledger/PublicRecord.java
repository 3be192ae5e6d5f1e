// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ledger.store.CheckpointTable;
import org.palmares.ledger.store.LeafTable;
import org.palmares.ledger.store.LogTable;
import org.palmares.ledger.store.LogTable.Progress;
import org.palmares.ranking.record.Leaf;
import org.palmares.ranking.record.LeafType;
import org.palmares.ranking.record.RecordHash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The public record: opened with a contest, appended to, never changed. */
@Component
public class PublicRecord {

    private final LogTable logs;
    private final LeafTable leaves;
    private final CheckpointTable checkpoints;
    private final RecordKeys keys;

    PublicRecord(LogTable logs, LeafTable leaves, CheckpointTable checkpoints, RecordKeys keys) {
        this.logs = logs;
        this.leaves = leaves;
        this.checkpoints = checkpoints;
        this.keys = keys;
    }

    /** Begins a contest's log, in the caller's transaction; one that is there stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(UUID log) {
        logs.open(log, keys.origin(log));
    }

    /**
     * Appends leaves to the logs of their contests, in the caller's transaction: if it ends well
     * they will stand in the record, in this order, within a few seconds. A contest whose log was
     * not opened is a bug.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<? extends Leaf> all) {
        if (!all.isEmpty()) {
            leaves.append(all);
        }
    }

    /** Whether everything that was appended and committed stands under a published head. */
    public boolean isSettled(UUID log) {
        return logs.progress(log).map(Progress::isSettled).orElse(true);
    }

    /** Whether every leaf of a round that was appended and committed has its place. */
    public boolean isPlaced(UUID log, int round) {
        return !leaves.isWaiting(log, round);
    }

    /** Whether a contest has a record, and whether it is signed for at the moment. */
    public enum State {
        ABSENT,
        SIGNING,
        /** Since the last look; leaves wait. */
        REFUSED
    }

    public State state(UUID log) {
        return logs.progress(log)
                .map(found -> found.fault() == null ? State.SIGNING : State.REFUSED)
                .orElse(State.ABSENT);
    }

    /** The last published head; empty while nothing is published. */
    public Optional<SignedHead> head(UUID log) {
        return logs.progress(log).flatMap(found -> Optional.ofNullable(found.signed()));
    }

    /** The head whose last leaf is the CLOSE of a round; empty before it is published. */
    public Optional<SignedHead> closingHead(UUID log, int round) {
        return Optional.ofNullable(leaves.closes(log).get(round))
                .flatMap(index -> checkpoints.at(log, index + 1));
    }

    /**
     * The leaf hashes of a round's leaves of these types, in the order of the record; to be called
     * in a transaction. Leaves that still wait are not among them.
     */
    public void forEach(
            UUID log, int round, Collection<LeafType> types, Consumer<RecordHash> each) {
        forEach(log, List.of(round), types, each);
    }

    /** The same of several rounds. */
    public void forEach(
            UUID log,
            Collection<Integer> rounds,
            Collection<LeafType> types,
            Consumer<RecordHash> each) {
        leaves.forEach(log, rounds, types, each);
    }
}

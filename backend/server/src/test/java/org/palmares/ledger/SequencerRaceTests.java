// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.ledger.store.LeafTable;
import org.palmares.ledger.store.LeaseTable;
import org.palmares.ledger.store.RecordBucket;
import org.palmares.ranking.record.Leaf;
import org.palmares.testing.RealServers;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** Several sequencers at once, and one that was asleep (row A3 of the fault matrix). */
class SequencerRaceTests {

    private static final Duration HEALING = Duration.ofSeconds(60);

    private RecordDatabase database;
    private RecordNode node;
    private UUID log;

    @BeforeEach
    void runsOnProcesses() {
        assumeFalse(RealServers.inContainers());
        database = RecordDatabase.fresh();
        node = database.node();
        log = RecordDatabase.log(node);
    }

    @AfterEach
    void away() {
        if (database != null) {
            node.close();
            database.close();
        }
    }

    @Test
    void threeSequencersGiveEachLeafOneIndexAndNeverForkTheTree() {
        Queue<Leaf> appended = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        try (RecordNode second = database.node();
                RecordNode third = database.node()) {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (RecordNode each : List.of(node, second, third)) {
                running.add(beside(() -> work(each, over)));
            }
            for (int writer = 0; writer < 4; writer++) {
                running.add(beside(() -> write(appended, over)));
            }
            Stranger stranger = new Stranger(node, log);
            await().atMost(HEALING).until(() -> stranger.look() > 600);
            over.set(true);
            running.forEach(CompletableFuture::join);
        }
        // What was appended after the last round of all three waits for the next one.
        await().atMost(HEALING).until(this::isSettledByThisNode);

        assertThat(fences()).isGreaterThan(1);
        assertThat(new Stranger(node, log).readAll()).containsExactlyInAnyOrderElementsOf(appended);
    }

    /** Gives the lease away again and again, so that the next one may be anybody. */
    private static void work(RecordNode each, AtomicBoolean over) {
        Sequencer sequencer = each.bean(Sequencer.class);
        while (!over.get()) {
            sequencer.round();
            sequencer.stop();
        }
    }

    private void write(Queue<Leaf> appended, AtomicBoolean over) {
        while (!over.get()) {
            List<Leaf.Ballot> leaves = RecordDatabase.ballots(log, 5);
            node.append(leaves);
            appended.addAll(leaves);
        }
    }

    @Test
    void whoeverHasAnOldFenceWritesNeitherAnIndexNorAHead() {
        try (RecordNode second = database.node()) {
            long old = node.bean(LeaseTable.class).claim().orElseThrow();
            node.append(RecordDatabase.ballots(log, 3));
            node.bean(LogGrowth.class).grow(log, old);
            node.append(RecordDatabase.ballots(log, 2));
            String before = note();
            await().atMost(HEALING).until(() -> second.bean(LeaseTable.class).claim().isPresent());

            assertThat(node.bean(LeafTable.class).sequence(log, old, 10)).isZero();
            assertThat(node.bean(LogGrowth.class).grow(log, old)).isEqualTo(LogGrowth.Step.SETTLED);
            assertThat(note()).isEqualTo(before);
            assertThat(isSettled()).isFalse();

            second.rounds();
            assertThat(new Stranger(node, log).readAll()).hasSize(5);
        }
    }

    @Test
    void whoeverLostTheLeaseWhileTheFilesWereWrittenPublishesNoHead() {
        try (RecordNode second = database.node()) {
            long old = node.bean(LeaseTable.class).claim().orElseThrow();
            node.append(RecordDatabase.ballots(log, 3));
            assertThat(node.bean(LeafTable.class).sequence(log, old, 10)).isEqualTo(3);
            await().atMost(HEALING).until(() -> second.bean(LeaseTable.class).claim().isPresent());

            assertThat(node.bean(LogGrowth.class).grow(log, old)).isEqualTo(LogGrowth.Step.LATER);

            assertThat(node.bean(RecordBucket.class).checkpoint(log)).isEmpty();
            second.rounds();
            assertThat(new Stranger(node, log).readAll()).hasSize(3);
        }
    }

    @Test
    void aProcessThatSleptThroughItsLeaseWritesNothingWhenItWakes() throws Exception {
        Process process = process();
        try {
            Stranger stranger = new Stranger(node, log);
            List<Leaf> appended = new ArrayList<>();
            for (int sleep = 0; sleep < 3; sleep++) {
                await().atMost(HEALING).until(() -> published(appended, 20) > 0);
                signal("STOP", process);
                // What it was about to write, it may write in its sleep's last moment or never.
                long seen = stranger.look();
                append(appended, 30);
                await().atMost(HEALING)
                        .until(
                                () -> {
                                    node.bean(Sequencer.class).round();
                                    return stranger.look() == appended.size();
                                });
                assertThat(stranger.look()).isGreaterThan(seen);
                signal("CONT", process);
                append(appended, 10);
                node.bean(Sequencer.class).stop();
                await().atMost(HEALING).until(() -> stranger.look() == appended.size());
            }

            assertThat(stranger.readAll()).isEqualTo(appended);
            assertThat(fences()).isGreaterThan(3);
            assertThat(fencesNeverFall()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aProcessThatIsKilledBetweenTheFilesAndTheirRowIsFinishedByTheNext() throws Exception {
        Process process = process();
        List<Leaf> appended = new ArrayList<>();
        Stranger stranger = new Stranger(node, log);
        append(appended, 5);
        await().atMost(HEALING).until(() -> stranger.look() == 5);
        try (var lock = database.asOwner().getConnection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table ledger.checkpoint in share mode");
            append(appended, 260);
            await().atMost(HEALING).until(() -> stranger.look() == 265 && waiting("pid") == 1);
            process.destroyForcibly().waitFor();
            // Its statement waits in the server and must die with it.
            await().atMost(HEALING).until(() -> waiting("pg_terminate_backend(pid)") == 0);
            lock.rollback();
        }
        assertThat(rows()).isEqualTo(1);
        String published = note();

        append(appended, 3);
        await().atMost(HEALING).until(this::isSettledByThisNode);

        assertThat(note()).isNotEqualTo(published);
        assertThat(stranger.readAll()).isEqualTo(appended);
        assertThat(new RecordFaults(node).of(log)).isEmpty();
    }

    private void append(List<Leaf> appended, int count) {
        List<Leaf.Ballot> leaves = RecordDatabase.ballots(log, count);
        node.append(leaves);
        appended.addAll(leaves);
    }

    private long published(List<Leaf> appended, int count) {
        append(appended, count);
        return new Stranger(node, log).look();
    }

    private boolean isSettledByThisNode() {
        node.bean(Sequencer.class).round();
        return isSettled();
    }

    private boolean isSettled() {
        return node.bean(PublicRecord.class).isSettled(log);
    }

    private String note() {
        return node.bean(RecordBucket.class).checkpoint(log).orElseThrow().note();
    }

    private int rows() {
        return count("select count(*) from ledger.checkpoint where log = :log");
    }

    private int fences() {
        return count("select count(distinct fence) from ledger.checkpoint where log = :log");
    }

    private int count(String sql) {
        return node.bean(JdbcClient.class).sql(sql).param("log", log).query(Integer.class).single();
    }

    private boolean fencesNeverFall() {
        return node.bean(JdbcClient.class)
                .sql(
                        """
                        select bool_and(fence >= before) from (
                          select fence, lag(fence, 1, 0::bigint) over (order by size) as before
                          from ledger.checkpoint where log = :log) c
                        """)
                .param("log", log)
                .query(Boolean.class)
                .single();
    }

    /**
     * How many statements wait for a lock, after this was done to each. Asked as the application:
     * what a login waits for is hidden from every other one.
     */
    private int waiting(String what) {
        return node.bean(JdbcClient.class)
                .sql(
                        """
                        select count(%s) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """
                                .formatted(what))
                .query(Integer.class)
                .single();
    }

    private Process process() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(RecordNode.class.getName());
        command.addAll(List.of(RecordNode.arguments(database.properties())));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void signal(String name, Process process) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }

    private static CompletableFuture<Void> beside(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }
}

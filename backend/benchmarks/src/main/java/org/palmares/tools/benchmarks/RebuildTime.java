// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import org.palmares.entry.Entries;
import org.palmares.kernel.GlobalId;
import org.palmares.ledger.PublicRecord;
import org.palmares.ledger.RecordRebuild;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.voting.LiveCounts;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * How long counts and record take to follow ballots that wait, and to be built anew from all of
 * them, at a quarter, half and the whole of a million.
 */
public final class RebuildTime {

    private static final int[] TOTALS = {250_000, 500_000, 1_000_000};

    private final ConfigurableApplicationContext server;
    private final JdbcClient owner;
    private final UUID contest;
    private final List<UUID> works;

    private RebuildTime(
            ConfigurableApplicationContext server, LocalServers servers, List<String> works) {
        this.server = server;
        var login = servers.postgres().owner();
        this.owner =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                servers.postgres().jdbcUrl(), login.user(), login.password()));
        this.works = works.stream().map(id -> GlobalId.key("Entry", id).orElseThrow()).toList();
        this.contest =
                server.getBean(Entries.class).byKey(this.works.getFirst()).orElseThrow().contest();
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory(Path.of("target"), "rebuild-");
        try (LocalServers servers = LocalServers.in(folder).start();
                ConfigurableApplicationContext server = VoteServer.start(servers, folder)) {
            List<String> works = server.getBean(VotingContest.class).open(20);
            new RebuildTime(server, servers, works).measure();
        }
        System.exit(0);
    }

    private void measure() {
        int there = 0;
        for (int total : TOTALS) {
            insert(there, total);
            String placed = until(this::isDrained);
            String signed = until(() -> server.getBean(PublicRecord.class).isSettled(contest));
            String counts = taken(() -> server.getBean(LiveCounts.class).rebuild(contest));
            String tree = taken(() -> server.getBean(RecordRebuild.class).rebuild(contest));
            System.out.printf(
                    "%,d ballots: %,d that waited had positions after %s and signed leaves %s"
                            + " later; counts anew %s; record anew %s%n",
                    total, total - there, placed, signed, counts, tree);
            there = total;
        }
    }

    private void insert(int from, int to) {
        owner.sql(
                        """
                        with made as (
                          insert into voting.ballot
                            (contest, id, voter, kind, weight, entry, idempotency, code,
                             accepted_at, nonce, scope, period)
                          select :contest, gen_random_uuid(), decode(md5(n::text), 'hex'), 'DEVICE',
                                 1000, (:works::uuid[])[1 + n % 20], gen_random_uuid(), n::text,
                                 clock_timestamp(), sha256(n::text::bytea), :contest, '-infinity'
                          from generate_series(:from + 1, :to) n returning id
                        )
                        insert into voting.ballot_tail (contest, ballot)
                        select :contest, id from made
                        """)
                .param("contest", contest)
                .param("works", works.toArray(UUID[]::new))
                .param("from", from)
                .param("to", to)
                .update();
    }

    private boolean isDrained() {
        return owner.sql("select not exists (select from voting.ballot_tail)")
                .query(Boolean.class)
                .single();
    }

    private static String until(BooleanSupplier condition) {
        return taken(
                () -> {
                    while (!condition.getAsBoolean()) {
                        pause();
                    }
                });
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seconds and the largest heap meanwhile. */
    private static String taken(Runnable work) {
        System.gc();
        List<MemoryPoolMXBean> heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return "%.1f s (heap up to %d MB)".formatted(seconds, peak >> 20);
    }
}

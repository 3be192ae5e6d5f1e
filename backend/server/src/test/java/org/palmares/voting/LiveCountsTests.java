// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;
import static org.palmares.voting.VotingFixture.race;

import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.People;
import org.palmares.testing.ServerTest;
import org.palmares.testing.StatementCount;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import reactor.core.Disposable;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

@ServerTest
class LiveCountsTests {

    @Autowired LiveCounts counts;
    @Autowired JdbcClient jdbc;
    @Autowired People people;

    private final VotingFixture fixture;

    LiveCountsTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void watchersWhoComeAllAtOnceAskTheDatabaseOnce(@Autowired StatementCount statements) {
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        await().atMost(HEALING).until(() -> counts.of(vote.key()).orElseThrow().total() == 1);

        List<String> asked =
                statements.during(
                        () ->
                                IntStream.range(0, 100)
                                        .forEach(_ -> counts.watch(vote.key()).blockFirst()));

        assertThat(asked).filteredOn(sql -> sql.contains("ballot_box")).hasSizeLessThan(10);
    }

    @Test
    void countsEqualRowsAfterVotesInAnyOrder() {
        Vote vote = fixture.open(4, VotingFixture.policy(2));
        List<Viewer> voters = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            voters.add(device());
        }
        Random random = new Random(31);
        List<Callable<Boolean>> votes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Viewer voter = voters.get(random.nextInt(voters.size()));
            UUID entry = vote.entry(random.nextInt(4));
            votes.add(() -> fixture.ask(voter, entry, key()).isDone());
        }

        long accepted = race(votes).stream().filter(done -> done).count();

        assertThat(fixture.ballots(vote.key())).isEqualTo(accepted);
        await().atMost(HEALING)
                .until(() -> counts.of(vote.key()).orElseThrow().votes().equals(rows(vote)));
        assertThat(counts.of(vote.key()).orElseThrow().position()).isEqualTo(accepted);
        assertThat(positions(vote)).isEqualTo(accepted + " 1 " + accepted);
    }

    @Test
    void theCountMovesWithoutAReload() throws Exception {
        Vote vote = fixture.open(1);
        List<String> events = new CopyOnWriteArrayList<>();
        String body =
                "{\"query\":\"subscription{liveCounts(contestId:\\\"%s\\\"){total entries{count}}}\"}"
                        .formatted(GlobalId.of("Contest", vote.key()));
        HttpRequest request =
                people.stranger()
                        .request("/graphql")
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            Thread.ofVirtual()
                    .start(
                            () ->
                                    new BufferedReader(
                                                    new InputStreamReader(
                                                            answer.body(), StandardCharsets.UTF_8))
                                            .lines()
                                            .filter(line -> line.contains("liveCounts"))
                                            .forEach(events::add));
            await().atMost(HEALING).until(() -> last(events).contains("\"total\":0"));

            fixture.cast(device(), vote.entry(0));
            await().atMost(HEALING).until(() -> last(events).contains("\"total\":1"));
            assertThat(last(events)).contains("\"entries\":[{\"count\":1}]");
            client.shutdownNow();
        }
    }

    @Test
    void aWatcherWhoNeverReadsDelaysNobody() {
        Vote vote = fixture.open(1, VotingFixture.policy(3));
        CountDownLatch end = new CountDownLatch(1);
        List<Disposable> watchers = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            watchers.add(counts.watch(vote.key()).subscribe(_ -> block(end)));
        }
        List<Long> seen = new CopyOnWriteArrayList<>();
        watchers.add(counts.watch(vote.key()).map(Counts::total).subscribe(seen::add));
        for (long expected = 0; expected < 3; expected++) {
            long total = expected;
            await().atMost(HEALING).until(() -> seen.contains(total));
            fixture.cast(device(), vote.entry(0));
        }

        assertThat(seen).isSorted().doesNotHaveDuplicates();
        end.countDown();
        watchers.forEach(Disposable::dispose);
    }

    @Test
    void whoComesLaterGetsTheCurrentCountsAtOnce() {
        Vote vote = fixture.open(1);
        fixture.cast(device(), vote.entry(0));
        await().atMost(HEALING).until(() -> counts.of(vote.key()).orElseThrow().total() == 1);

        assertThat(counts.watch(vote.key()).blockFirst(HEALING).total()).isEqualTo(1);
        assertThat(counts.watch(vote.key()).blockFirst(HEALING).total()).isEqualTo(1);
    }

    private static void block(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String last(List<String> events) {
        return events.isEmpty() ? "" : events.getLast();
    }

    private Map<UUID, Long> rows(Vote vote) {
        Map<UUID, Long> rows = new HashMap<>();
        jdbc.sql("select entry, count(*) from voting.ballot where contest = :c group by entry")
                .param("c", vote.key())
                .query(
                        row -> {
                            rows.put(row.getObject(1, UUID.class), row.getLong(2));
                        });
        return rows;
    }

    private String positions(Vote vote) {
        return jdbc.sql(
                        """
                        select count(*) || ' ' || min(position) || ' ' || max(position)
                        from voting.ballot_position where contest = :c
                        """)
                .param("c", vote.key())
                .query(String.class)
                .single();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.voting.LiveCounts;
import org.palmares.voting.VotingFixture;
import org.palmares.voting.VotingFixture.Vote;
import org.palmares.voting.faults.Electorate.Voter;
import org.palmares.voting.faults.VoteHistory.Acknowledged;
import org.palmares.voting.faults.VoteHistory.Answer;
import org.palmares.voting.faults.VoteHistory.Unknown;
import org.palmares.voting.store.VoteCounters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** One of two nodes is killed, frozen or stopped while people vote (rows A1 to A3 and A6). */
@FaultTest
class NodeFaultTests {

    @Autowired People people;
    @Autowired ContestFixture contests;
    @Autowired VoteCounters counters;
    @Autowired LiveCounts liveCounts;
    @Autowired JdbcClient jdbc;

    /** Of the node that stays. */
    @Autowired
    @Qualifier("ballotTail")
    SmartLifecycle tail;

    /** Booted once for tests that leave it as it was. */
    private static @Nullable NodeProcess kept;

    private final Faults faults;
    private NodeProcess node;

    NodeFaultTests(@Autowired ApplicationContext context) {
        faults = Faults.in(context);
    }

    @BeforeEach
    void aSecondNode() {
        node = kept == null ? NodeProcess.started() : kept;
        kept = node;
    }

    @AfterEach
    void tailsAgain() {
        if (!node.isAlive()) {
            away();
        }
        if (!tail.isRunning()) {
            tail.start();
        }
    }

    @AfterAll
    static void away() {
        if (kept != null) {
            kept.close();
            kept = null;
        }
    }

    @Test
    void bothKeepOneLimitOneKeyAndOneCount() {
        Vote vote = faults.open();
        VoteHistory history = new VoteHistory();
        HttpVoter here = voter(vote);
        HttpVoter there = here.at(node.address());
        AtomicLong watched = new AtomicLong();
        var watching =
                liveCounts
                        .watch(vote.key())
                        .subscribe(counts -> watched.set(counts.of(vote.entry(0))));

        UUID key = UUID.randomUUID();
        Answer first = ask(history, there, vote.entry(0), key);
        assertThat(ask(history, here, vote.entry(0), key)).isEqualTo(first);
        VotingFixture.race(
                Stream.of(here, there, here, there, here, there)
                        .map(
                                voter ->
                                        (Callable<Answer>)
                                                () ->
                                                        ask(
                                                                history,
                                                                voter,
                                                                vote.entry(0),
                                                                UUID.randomUUID()))
                        .toList());

        assertThat(faults.fixture().ballots(vote.key())).isEqualTo(Faults.LIMIT);
        await().atMost(HEALING).until(() -> watched.get() == Faults.LIMIT);
        watching.dispose();
        faults.assertKept(vote, history);
    }

    @Test
    void killedBetweenTheCommitAndTheReply() {
        Vote vote = faults.open();
        VoteHistory history = new VoteHistory();
        HttpVoter voter = voter(vote);
        UUID key = UUID.randomUUID();
        node.postgres().swallowAnswers(request -> Faults.carries(request, key));

        CompletableFuture<Answer> asked =
                VotingFixture.beside(
                        () -> ask(history, voter.at(node.address()), vote.entry(0), key));
        await().atMost(HEALING).until(() -> faults.fixture().ballots(vote.key()) == 1);
        node.kill();

        assertThat(asked.join()).isInstanceOf(Unknown.class);
        assertThat(ask(history, voter, vote.entry(0), key)).isInstanceOf(Acknowledged.class);
        faults.assertKept(vote, history);
    }

    @Test
    void killedBetweenTheCommitAndTheCounts() {
        Vote vote = faults.open();
        VoteHistory history = new VoteHistory();
        tail.stop();
        node.redis().swallowRequests(NodeFaultTests::counts);

        HttpVoter voter = voter(vote).at(node.address());
        assertThat(ask(history, voter, vote.entry(0), UUID.randomUUID()))
                .isInstanceOf(Acknowledged.class);
        await().atMost(HEALING).until(() -> placed(vote) == 1 && node.redis().swallowed() > 0);
        node.kill();
        assertThat(counters.read(vote.key())).isEmpty();

        tail.start();
        faults.assertKept(vote, history);
    }

    @Test
    void frozenWhileItHeldTheFenceAndAwakeAgainLater() throws Exception {
        Vote vote = faults.open();
        tail.stop();
        Electorate voters = faults.electorate(vote);
        try (Connection lock = owner().getConnection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table voting.ballot_position in share mode");
            voters.begin(4, 8);
            await().atMost(HEALING).until(() -> waiting() == 1);
            node.pause();
            lock.rollback();
        }
        tail.start();
        voters.end(2);
        voters.settle();
        faults.assertKept(vote, voters.history());

        node.resume();
        await().atMost(HEALING).ignoreExceptions().until(node::isReady);
        faults.assertKept(vote, voters.history());
    }

    @Test
    void stoppedWhilePeopleVote() {
        Vote vote = faults.open();
        AtomicReference<String> balancer = new AtomicReference<>(node.address());
        Electorate voters =
                new Electorate(
                        vote,
                        3,
                        _ -> {
                            HttpVoter voter = voter(vote);
                            return (entry, key) -> voter.at(balancer.get()).vote(entry, key);
                        });
        voters.begin(2, 4);
        HttpVoter late = voter(vote);
        UUID key = UUID.randomUUID();
        var arrived = new AtomicBoolean();
        node.postgres().swallowRequests(request -> seen(arrived, Faults.carries(request, key)));
        node.postgres().slow(Duration.ofMillis(400));
        CompletableFuture<Answer> onItsWay =
                VotingFixture.beside(
                        () -> ask(voters.history(), late.at(node.address()), vote.entry(0), key));
        await().atMost(HEALING).untilTrue(arrived);
        node.terminate();
        assertThat(onItsWay.join()).isInstanceOf(Acknowledged.class);
        await().atMost(HEALING).until(() -> voters.history().doubts() > 0);
        balancer.set(people.address());
        voters.end(2);
        voters.settle();
        node.awaitEnd();

        faults.assertKept(vote, voters.history());
    }

    /** Loses nothing. */
    private static boolean seen(AtomicBoolean arrived, boolean now) {
        arrived.compareAndSet(false, now);
        return false;
    }

    private HttpVoter voter(Vote vote) {
        Person person = people.named("lan");
        return new HttpVoter(person, faults.fixture().pass(contests.viewer(person), vote.entry(0)));
    }

    private static Answer ask(VoteHistory history, Voter voter, UUID entry, UUID key) {
        return history.note(key, "voter", entry, voter.vote(entry, key));
    }

    /** What writes the counts; the throttles go through. */
    private static boolean counts(byte[] request) {
        return new String(request, StandardCharsets.ISO_8859_1).contains(":counts");
    }

    private long placed(Vote vote) {
        return jdbc.sql("select count(*) from voting.ballot_position where contest = :contest")
                .param("contest", vote.key())
                .query(Long.class)
                .single();
    }

    /** Tailers that wait for the table. */
    private long waiting() {
        return jdbc.sql(
                        """
                        select count(*) from pg_stat_activity
                        where wait_event_type = 'Lock' and query like '%ballot_position%'
                        """)
                .query(Long.class)
                .single();
    }

    private static DriverManagerDataSource owner() {
        var postgres = FaultyServers.SERVERS.postgres();
        return new DriverManagerDataSource(
                postgres.jdbcUrl(), postgres.owner().user(), postgres.owner().password());
    }
}

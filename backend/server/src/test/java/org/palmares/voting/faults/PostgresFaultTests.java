// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.faults.FaultyServers.AHEAD;
import static org.palmares.voting.faults.FaultyServers.POSTGRES;
import static org.palmares.voting.faults.FaultyServers.SERVERS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palmares.tools.localservers.ServerProcess;
import org.palmares.voting.VotingFixture;
import org.palmares.voting.VotingFixture.Vote;
import org.palmares.voting.faults.Faults.Wish;
import org.palmares.voting.faults.VoteHistory.Acknowledged;
import org.palmares.voting.faults.VoteHistory.Refused;
import org.palmares.voting.faults.VoteHistory.Unknown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL is hurt while people vote (rows P1 to P4, A4 and A5). */
@FaultTest
class PostgresFaultTests {

    private final Faults faults;
    private final JdbcClient jdbc;
    private final ServerProcess server = SERVERS.postgresProcess();

    PostgresFaultTests(@Autowired ApplicationContext context, @Autowired JdbcClient jdbc) {
        this.faults = Faults.in(context);
        this.jdbc = jdbc;
    }

    @AfterEach
    void bringsItBack() {
        POSTGRES.heal();
        if (server.isAlive()) {
            server.resume();
        } else {
            server.start();
        }
        await().atMost(HEALING).ignoreExceptions().until(() -> one("select 1") == 1);
    }

    @Test
    void killedAndBackWhileVotesAreChanged() {
        Vote vote = faults.openForChanges();
        under(vote, server::kill, 3, server::start);

        assertThat(faults.facts(vote).ballots()).anyMatch(ballot -> ballot.replaces() != null);
    }

    @Test
    void killedAndBack() {
        VoteHistory history = under(server::kill, 3, server::start);

        assertThat(history.doubts()).isPositive();
    }

    @Test
    void oneOfItsProcessesKilledInTheMiddleOfVotes() {
        long backend =
                one(
                        """
                        select max(pid) from pg_stat_activity
                        where usename = current_user and pid <> pg_backend_pid()
                        """);

        under(() -> ProcessHandle.of(backend).orElseThrow().destroyForcibly(), 3, () -> {});
    }

    @Test
    void frozen() {
        VoteHistory history = under(server::pause, 1, server::resume);

        assertThat(history.doubts()).isPositive();
    }

    @Test
    void cutOff() {
        VoteHistory history = under(POSTGRES::cut, 3, POSTGRES::heal);

        assertThat(history.doubts()).isPositive();
    }

    @Test
    void slow() {
        under(() -> POSTGRES.slow(Duration.ofMillis(800)), 1, POSTGRES::heal);
    }

    @Test
    void committedAndItsAnswerLost() {
        Vote vote = faults.open();
        VoteHistory history = new VoteHistory();
        List<Wish> wishes = Stream.generate(() -> faults.wish(vote, history)).limit(4).toList();
        POSTGRES.swallowAnswers(
                request -> wishes.stream().anyMatch(wish -> Faults.carries(request, wish.key())));

        assertThat(VotingFixture.race(wishes.stream().map(Wish::ask).toList()))
                .allMatch(Unknown.class::isInstance);
        // Votes that waited beside each other shared one answer.
        assertThat(POSTGRES.swallowed()).isPositive();
        assertThat(faults.fixture().ballots(vote.key())).isEqualTo(4);

        POSTGRES.heal();
        wishes.forEach(PostgresFaultTests::untilAcknowledged);
        faults.assertKept(vote, history);
    }

    @Test
    void twoHundredRetriesOfOneKey() {
        Vote vote = faults.open();
        VoteHistory history = new VoteHistory();
        Wish wish = faults.wish(vote, history);

        VotingFixture.race(VotingFixture.times(200, wish.ask()));

        untilAcknowledged(wish);
        assertThat(faults.fixture().ballots(vote.key())).isEqualTo(1);
        faults.assertKept(vote, history);
    }

    @Test
    void theDatabasesClockDecidesThoughTheNodesIsTwoHoursBehind() throws Exception {
        Vote vote = faults.open();
        VoteHistory history = new VoteHistory();
        Wish inTime = faults.wish(vote, history);
        Wish late = faults.wish(vote, history);
        // By the node's clock the vote is not open yet.
        assertThat(Instant.now()).isBefore(vote.contest().calendar().voting().opens());
        assertThat(inTime.ask().call())
                .isInstanceOfSatisfying(
                        Acknowledged.class,
                        told ->
                                assertThat(told.at())
                                        .isAfter(Instant.now().plus(AHEAD.dividedBy(2))));

        faults.assertKept(vote, history);

        // The calendar is moved, so that the close lies before now by the database's clock alone.
        Vote closed = faults.fixture().close(vote);
        assertThat(Instant.now()).isBefore(closed.contest().calendar().voting().closes());
        assertThat(late.ask().call()).isEqualTo(new Refused("VOTE_CLOSED"));
        assertThat(faults.fixture().ballots(vote.key())).isEqualTo(1);
    }

    private static void untilAcknowledged(Wish wish) {
        await().atMost(HEALING).until(() -> wish.ask().call() instanceof Acknowledged);
    }

    private VoteHistory under(Runnable fault, int more, Runnable healing) {
        return under(faults.open(), fault, more, healing);
    }

    private VoteHistory under(Vote vote, Runnable fault, int more, Runnable healing) {
        Electorate voters = faults.electorate(vote).begin(6, 12);
        fault.run();
        voters.end(more);
        healing.run();
        voters.settle();

        faults.assertKept(vote, voters.history());
        return voters.history();
    }

    private long one(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

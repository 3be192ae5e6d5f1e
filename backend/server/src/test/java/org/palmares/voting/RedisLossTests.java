// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.testing.RealServers;
import org.palmares.testing.ServerTest;
import org.palmares.tools.localservers.LocalServers;
import org.palmares.tools.localservers.ServerProcess;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

import java.time.Duration;
import java.util.UUID;

@ServerTest
class RedisLossTests {

    /** What the issue promises to people. */
    private static final Duration CLEAR_ANSWER = Duration.ofSeconds(2);

    @Autowired LiveCounts counts;
    @Autowired StringRedisTemplate redis;

    private final VotingFixture fixture;
    private ServerProcess server;

    RedisLossTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @BeforeEach
    void runsOnProcesses() {
        assumeFalse(RealServers.inContainers());
        server = LocalServers.shared().redisProcess();
    }

    @AfterEach
    void bringsItBack() {
        if (server.isAlive()) {
            server.resume();
        } else {
            server.start();
        }
        await().atMost(HEALING).ignoreExceptions().until(() -> redis.hasKey("any") != null);
        // Whoever comes next shall not find the server still resting from it.
        fixture.cast(device(), fixture.open(1).entry(0));
    }

    @Test
    void aFlushBetweenTwoVotesOfOneVoterStillRefusesTheSecond() {
        Vote vote = fixture.open(2, VotingFixture.policy(1));
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));

        flush();

        assertThat(codes(fixture.ask(voter, vote.entry(1), key())))
                .containsExactly("LIMIT_REACHED");
        assertThat(counts.of(vote.key()).orElseThrow().total())
                .isEqualTo(fixture.ballots(vote.key()));
    }

    @Test
    void countsAreRebuiltFromRowsAfterAFlush() {
        Vote vote = fixture.open(2);
        fixture.cast(device(), vote.entry(0));
        fixture.cast(device(), vote.entry(0));
        awaitCount(vote, 2);

        flush();

        awaitCount(vote, 2);
        fixture.cast(device(), vote.entry(1));
        awaitCount(vote, 3);
        assertThat(counts.of(vote.key()).orElseThrow().of(vote.entry(0))).isEqualTo(2);
    }

    @Test
    void withRedisKilledTheAnswerIsClearAndNothingIsLost() {
        Vote vote = fixture.open(1);
        Viewer voter = device();
        fixture.cast(device(), vote.entry(0));
        awaitCount(vote, 1);
        server.kill();

        String key = key();
        assertPaused(vote, voter, key);

        server.start();
        await().atMost(HEALING).until(() -> fixture.ask(voter, vote.entry(0), key).isDone());
        assertThat(fixture.ballots(vote.key())).isEqualTo(2);
        awaitCount(vote, 2);
    }

    @Test
    void withRedisFrozenTheAnswerIsClearAndNothingIsLost() {
        Vote vote = fixture.open(1);
        Viewer voter = device();
        fixture.cast(device(), vote.entry(0));
        awaitCount(vote, 1);
        server.pause();

        String key = key();
        assertPaused(vote, voter, key);

        server.resume();
        await().atMost(HEALING).until(() -> fixture.ask(voter, vote.entry(0), key).isDone());
        assertThat(fixture.ballots(vote.key())).isEqualTo(2);
        awaitCount(vote, 2);
    }

    @Test
    void accountsVoteOnWithoutRedisWithinTheirAllowance() {
        Vote vote = fixture.open(1, VotingFixture.policy(1));
        Viewer voter = Viewer.of(new Account(UUID.randomUUID(), "lan", null));
        server.kill();

        assertThat(fixture.ask(voter, vote.entry(0), key()).isDone()).isTrue();
        assertThat(codes(fixture.ask(voter, vote.entry(0), key())))
                .containsExactly("LIMIT_REACHED");

        server.start();
        awaitCount(vote, 1);
    }

    /** Also while nobody has asked yet that Redis is away, and with the counts as last known. */
    private void assertPaused(Vote vote, Viewer voter, String key) {
        for (int i = 0; i < 8; i++) {
            long asked = System.nanoTime();
            var outcome = fixture.ask(voter, vote.entry(0), key);
            assertThat(codes(outcome)).containsExactly("VOTING_PAUSED_TRY_AGAIN");
            assertThat(System.nanoTime() - asked).isLessThan(CLEAR_ANSWER.toNanos());
        }
        assertThat(fixture.ballots(vote.key())).isEqualTo(1);
        assertThat(counts.of(vote.key()).orElseThrow().total()).isEqualTo(1);
    }

    private void awaitCount(Vote vote, long expected) {
        await().atMost(HEALING)
                .until(() -> counts.of(vote.key()).orElseThrow().total() == expected);
    }

    private void flush() {
        redis.execute(
                (RedisCallback<Void>)
                        connection -> {
                            connection.serverCommands().flushAll();
                            return null;
                        });
    }
}

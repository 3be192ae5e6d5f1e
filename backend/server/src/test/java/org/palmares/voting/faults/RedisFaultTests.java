// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.faults.FaultyServers.REDIS;
import static org.palmares.voting.faults.FaultyServers.SERVERS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.palmares.tools.localservers.ServerProcess;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

import java.util.function.Consumer;

/** Redis is hurt while people vote (rows R1 to R3, R6 and R8). */
@FaultTest
class RedisFaultTests {

    /** Smaller than what an empty Redis holds: every write is refused. */
    private static final String NO_ROOM = "100kb";

    private final Faults faults;
    private final StringRedisTemplate redis;
    private final ServerProcess server = SERVERS.redisProcess();

    RedisFaultTests(@Autowired ApplicationContext context, @Autowired StringRedisTemplate redis) {
        this.faults = Faults.in(context);
        this.redis = redis;
    }

    @AfterEach
    void bringsItBack() {
        REDIS.heal();
        if (server.isAlive()) {
            server.resume();
        } else {
            server.start();
        }
        await().atMost(HEALING).ignoreExceptions().until(() -> redis.hasKey("any") != null);
        command(on -> on.serverCommands().setConfig("maxmemory", "0"));
    }

    @Test
    void killedAndBackWithItsFile() {
        VoteHistory history = under(server::kill, server::start);

        assertThat(history.doubts()).isPositive();
    }

    @Test
    void wipedInTheMiddle() {
        under(() -> command(on -> on.serverCommands().flushAll()), () -> {});
    }

    @Test
    void killedAndBackWithNothing() {
        under(
                () -> {
                    command(on -> on.serverCommands().flushAll());
                    server.kill();
                },
                server::start);
    }

    @Test
    void frozen() {
        VoteHistory history = under(server::pause, server::resume);

        assertThat(history.doubts()).isPositive();
    }

    @Test
    void full() {
        VoteHistory history =
                under(
                        () -> command(on -> on.serverCommands().setConfig("maxmemory", NO_ROOM)),
                        () -> command(on -> on.serverCommands().setConfig("maxmemory", "0")));

        assertThat(history.doubts()).isPositive();
    }

    @Test
    void cutOff() {
        VoteHistory history = under(REDIS::cut, REDIS::heal);

        assertThat(history.doubts()).isPositive();
    }

    @Test
    void cutOffAgainAndAgain() {
        Vote vote = faults.open();
        Electorate voters = faults.electorate(vote).begin(6, 12);
        for (int times = 1; times <= 3; times++) {
            long before = voters.history().doubts();
            REDIS.cut();
            await().atMost(HEALING).until(() -> voters.history().doubts() > before);
            long acknowledged = voters.history().acknowledged();
            REDIS.heal();
            await().atMost(HEALING).until(() -> voters.history().acknowledged() > acknowledged + 3);
        }
        voters.end(2);
        voters.settle();

        faults.assertKept(vote, voters.history());
    }

    @Test
    void itsAnswersLost() {
        VoteHistory history = under(() -> REDIS.swallowAnswers(_ -> true), REDIS::heal);

        assertThat(history.doubts()).isPositive();
    }

    @Test
    void itsScriptsForgotten() {
        VoteHistory history =
                under(() -> command(on -> on.scriptingCommands().scriptFlush()), () -> {});

        assertThat(history.doubts()).isZero();
    }

    private VoteHistory under(Runnable fault, Runnable healing) {
        Vote vote = faults.open();
        Electorate voters = faults.electorate(vote).begin(6, 12);
        fault.run();
        voters.end(4);
        healing.run();
        voters.settle();

        faults.assertKept(vote, voters.history());
        return voters.history();
    }

    private void command(Consumer<RedisConnection> what) {
        redis.execute(
                (RedisCallback<Void>)
                        connection -> {
                            what.accept(connection);
                            return null;
                        });
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

@ServerTest
class BallotTailTableTests {

    @Autowired BallotTailTable tail;
    @Autowired JdbcClient jdbc;

    @Test
    void severalTailersGiveEachBallotOnePositionWithoutAGap() {
        UUID contest = UUID.randomUUID();
        int ballots = 300;
        CompletableFuture<Void> voting =
                CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < ballots; i++) {
                                append(contest);
                            }
                        },
                        Thread::startVirtualThread);
        List<CompletableFuture<Void>> tailers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tailers.add(
                    CompletableFuture.runAsync(
                            () -> {
                                while (!voting.isDone() || !tail.isDrained(contest)) {
                                    tail.assign(7, _ -> {});
                                }
                            },
                            Thread::startVirtualThread));
        }
        tailers.forEach(CompletableFuture::join);

        assertThat(
                        jdbc.sql(
                                        """
                                        select count(*) || ' ' || min(position) || ' ' || max(position)
                                          || ' ' || count(distinct ballot)
                                        from voting.ballot_position where contest = :contest
                                        """)
                                .param("contest", contest)
                                .query(String.class)
                                .single())
                .isEqualTo("300 1 300 300");
    }

    @Test
    void aChangeWaitsForTheBallotThatItReplaces() {
        UUID contest = UUID.randomUUID();
        UUID first = new UUID(3, 3);
        UUID second = new UUID(2, 2);
        UUID third = new UUID(1, 1);
        append(contest, third, second);
        append(contest, second, first);
        append(contest, first, null);

        while (!tail.isDrained(contest)) {
            tail.assign(7, _ -> {});
        }

        assertThat(
                        jdbc.sql(
                                        """
                                        select ballot from voting.ballot_position
                                        where contest = :contest order by position
                                        """)
                                .param("contest", contest)
                                .query(UUID.class)
                                .list())
                .containsExactly(first, second, third);
    }

    private void append(UUID contest, UUID ballot, @Nullable UUID replaces) {
        jdbc.sql(
                        """
                        insert into voting.ballot_tail (contest, ballot, replaces)
                        values (:contest, :ballot, :replaces::uuid)
                        """)
                .param("contest", contest)
                .param("ballot", ballot)
                .param("replaces", replaces)
                .update();
    }

    private void append(UUID contest) {
        jdbc.sql("insert into voting.ballot_tail (contest, ballot) values (:contest, uuidv7())")
                .param("contest", contest)
                .update();
    }
}

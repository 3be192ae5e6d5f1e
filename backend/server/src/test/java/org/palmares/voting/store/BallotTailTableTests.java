// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import static org.assertj.core.api.Assertions.assertThat;

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

    private void append(UUID contest) {
        jdbc.sql("insert into voting.ballot_tail (contest, ballot) values (:contest, uuidv7())")
                .param("contest", contest)
                .update();
    }
}

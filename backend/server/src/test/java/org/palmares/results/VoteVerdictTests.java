// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.judging.JudgingStage;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a receipt says of its vote once there is a result. */
@ServerTest
class VoteVerdictTests {

    private static final String ASK =
            """
            query($contest: ID!, $code: String!) {
              voteReceipt(contestId: $contest, code: $code) { verdict { counted reason version } } }
            """;

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    private JudgingStage stage;

    @BeforeEach
    void sealAContest() {
        stage = JudgingStage.sealed(context);
    }

    @Test
    void aReceiptSaysNothingOfTheCountBeforeTheResult() {
        assertThat(verdict(stage.works.getFirst()).isNull()).isTrue();
    }

    @Test
    void afterwardsItSaysThatTheVoteIsInTheCount() {
        Published.publish(stage);

        JsonNode verdict = verdict(stage.works.getFirst());

        assertThat(verdict.path("counted").asBoolean()).isTrue();
        assertThat(verdict.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void aCorrectionWithoutTheWorkLeavesItsVotesOut() {
        Published.publish(stage);
        UUID gone = stage.works.stream().filter(this::hasVotes).toList().getLast();
        stage.withdraw(gone);
        Published.publish(stage);

        assertThat(verdict(gone).path("counted").asBoolean()).isFalse();
        assertThat(verdict(gone).path("reason").asString()).isEqualTo("ENTRY_LEFT");
        assertThat(verdict(gone).path("version").asInt()).isEqualTo(2);
        assertThat(verdict(stage.works.getFirst()).path("counted").asBoolean()).isTrue();
    }

    @Test
    void aVoteThatWasChangedIsNotCountedThoughItsWorkIs() {
        Published.publish(stage);
        UUID work = stage.works.getFirst();
        jdbc.sql(
                        """
                        insert into voting.ballot_state (contest, ballot, version, state, reason)
                        select contest, id, 1, 'SUPERSEDED', 'SUPERSEDED'
                        from voting.ballot where contest = :contest and code = :code
                        """)
                .param("contest", stage.contest().key())
                .param("code", codes(work).getFirst())
                .update();

        assertThat(verdict(work).path("counted").asBoolean()).isFalse();
        assertThat(verdict(work).path("reason").asString()).isEqualTo("SUPERSEDED");
    }

    private boolean hasVotes(UUID work) {
        return !codes(work).isEmpty();
    }

    private JsonNode verdict(UUID work) {
        Map<String, Object> asked =
                Map.of("contest", stage.contestId(), "code", codes(work).getFirst());
        return stage.people.stranger().ask(ASK, asked).at("/voteReceipt/verdict");
    }

    private List<String> codes(UUID work) {
        return jdbc.sql("select code from voting.ballot where contest = :contest and entry = :work")
                .param("contest", stage.contest().key())
                .param("work", work)
                .query(String.class)
                .list();
    }
}

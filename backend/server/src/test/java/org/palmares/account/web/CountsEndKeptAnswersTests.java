// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.palmares.judging.JudgingStage;
import org.palmares.kernel.DatabaseClock;
import org.palmares.testing.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The term is long here: nothing but the moment ends an answer. */
@ServerTest
class CountsEndKeptAnswersTests {

    private record Given(Instant asked, String body) {}

    private static final Pattern COUNT = Pattern.compile("\"(votes|total)\":[0-9]|\"cursor\":\"2-");

    @Autowired KeptAnswers answers;
    @Autowired DatabaseClock clock;
    private final JudgingStage stage;

    CountsEndKeptAnswersTests(@Autowired ApplicationContext context) {
        stage = new JudgingStage(context);
        stage.works(2);
        stage.vote(1, 2);
    }

    @BeforeEach
    void keep() {
        answers.keepFor(Duration.ofHours(1));
    }

    @AfterEach
    void keepNone() {
        answers.keepFor(Duration.ZERO);
        answers.drop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "votingProgress{total}",
                "entries(first:5){edges{node{title votes}}}",
                "entriesByVotes(first:5){edges{cursor node{title}}}"
            })
    void noAnswerWithCountsIsGivenToWhoAsksAfterTheMoment(String field) {
        String document = "query($slug:String!){contest(slug:$slug){" + field + "}}";
        await().until(() -> withCounts(anew(document)));
        Instant moment = hiddenFrom("1 second");
        answers.drop();
        List<Given> given = new ArrayList<>();

        await().pollInterval(Duration.ofMillis(5))
                .until(
                        () -> {
                            given.add(new Given(clock.now(), ask(document)));
                            return !given.getLast().asked().isBefore(moment);
                        });

        assertThat(withCounts(given.getFirst().body())).isTrue();
        assertThat(given)
                .filteredOn(one -> !one.asked().isBefore(moment))
                .isNotEmpty()
                .noneMatch(one -> withCounts(one.body()));
        assertThat(withCounts(ask(document))).isFalse();
    }

    private String anew(String document) {
        answers.drop();
        return ask(document);
    }

    private String ask(String document) {
        return stage.people
                .stranger()
                .respond(document, Map.of("slug", stage.contest().slug()))
                .body();
    }

    private static boolean withCounts(String body) {
        return COUNT.matcher(body).find();
    }

    private Instant hiddenFrom(String time) {
        return stage.jdbc()
                .sql(
                        """
                        update voting.ballot_box
                        set hidden_from = clock_timestamp() + :time::interval where contest = :c
                        returning hidden_from
                        """)
                .param("time", time)
                .param("c", stage.contest().key())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}

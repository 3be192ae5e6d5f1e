// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.device;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Contests;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Map;

@ServerTest
class HiddenCountsTests {

    private static final String EVERY_CHANNEL =
            """
            query($slug: String!, $after: String) {
              contest(slug: $slug) {
                votingProgress { total mismatch { code } }
                entriesByVotes(first: 2, after: $after) {
                  totalCount
                  pageInfo { hasNextPage endCursor }
                  edges { cursor node { title votes } }
                }
              }
            }
            """;

    @Autowired LiveCounts counts;
    @Autowired Contests contests;
    @Autowired People people;
    @Autowired JdbcClient jdbc;

    private final VotingFixture fixture;

    HiddenCountsTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void twoRunsWithDifferentHiddenCountsGiveIdenticalAnswers() {
        Vote first = run(List.of(2, 2, 1));
        Vote second = run(List.of(0, 1, 1, 1, 1));

        for (Person asking : List.of(people.stranger(), people.named("lan"))) {
            assertThat(answers(asking, first)).isEqualTo(answers(asking, second));
        }
        assertThat(answers(first.organiser(), first))
                .isEqualTo(answers(second.organiser(), second));
        assertThat(answers(people.stranger(), first).getFirst())
                .contains("\"total\":null")
                .contains("\"votes\":null")
                .doesNotContain("\"votes\":1");
    }

    @Test
    void nothingIsStreamedWhileCountsAreHidden() {
        Vote vote = run(List.of(0, 0));

        assertThat(counts.of(vote.key())).isEmpty();
        assertThat(counts.watch(vote.key()).collectList().block(HEALING)).isEmpty();
    }

    @Test
    void hiddenCountsAreShownOnceTheResultsArePublished() {
        Vote vote = run(List.of(1, 1, 0));
        contests.markPublished(vote.key());

        await().atMost(HEALING)
                .until(() -> counts.of(vote.key()).map(Counts::total).orElse(0L) == 3);
        assertThat(answers(people.stranger(), vote).getFirst()).contains("\"total\":3");
    }

    @Test
    void worksWithMoreVotesComeFirstWhereCountsAreLive() {
        Vote vote = fixture.open(3);
        cast(vote, List.of(2, 2, 1));

        await().atMost(HEALING).until(() -> counts.of(vote.key()).orElseThrow().total() == 3);
        var connection =
                people.stranger()
                        .ask(EVERY_CHANNEL, Map.of("slug", vote.contest().slug()))
                        .path("contest")
                        .path("entriesByVotes");
        assertThat(connection.path("edges").get(0).path("node").toString())
                .isEqualTo("{\"title\":\"Tác phẩm 3\",\"votes\":2}");
        assertThat(connection.path("edges").get(1).path("node").toString())
                .isEqualTo("{\"title\":\"Tác phẩm 2\",\"votes\":1}");
        assertThat(answers(people.stranger(), vote).getLast()).contains("Tác phẩm 1");
    }

    private Vote run(List<Integer> choices) {
        Vote vote = fixture.open(3, VotingFixture.hidden());
        cast(vote, choices);
        // There is something that could leak.
        await().atMost(HEALING)
                .until(
                        () ->
                                jdbc.sql(
                                                        """
                                                        select count(*) from voting.ballot_position
                                                        where contest = :c
                                                        """)
                                                .param("c", vote.key())
                                                .query(Long.class)
                                                .single()
                                        == choices.size());
        return vote;
    }

    private void cast(Vote vote, List<Integer> choices) {
        choices.forEach(choice -> fixture.cast(device(), vote.entry(choice)));
    }

    /** Both pages of the gallery by votes and all figures, without the contest's own name. */
    private static List<String> answers(Person person, Vote vote) {
        var variables = Map.of("slug", vote.contest().slug());
        String first = person.respond(EVERY_CHANNEL, variables).body();
        String cursor =
                person.ask(EVERY_CHANNEL, variables)
                        .path("contest")
                        .path("entriesByVotes")
                        .path("pageInfo")
                        .path("endCursor")
                        .asString();
        String second =
                person.respond(
                                EVERY_CHANNEL,
                                Map.of("slug", vote.contest().slug(), "after", cursor))
                        .body();
        return List.of(first, second);
    }
}

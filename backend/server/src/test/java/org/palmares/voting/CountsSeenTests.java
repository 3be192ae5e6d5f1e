// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.contest.CountVisibility.LIVE;
import static org.palmares.contest.CountVisibility.ROUNDED;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.device;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.contest.Contests;
import org.palmares.contest.CountVisibility;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Two contests that differ in nothing but what may not be seen answer alike, byte by byte. */
@ServerTest
class CountsSeenTests {

    private static final String CHANNELS =
            """
            query($slug: String!, $after: String) {
              contest(slug: $slug) {
                votePolicy { visibility countStep }
                votingProgress { total mismatch { code } ballotBoxSealedAt tallySealedAt }
                entries(first: 3) { edges { node { title votes } } }
                entriesByVotes(first: 2, after: $after) {
                  totalCount
                  pageInfo { hasNextPage startCursor endCursor }
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

    CountsSeenTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @ParameterizedTest
    @CsvSource({"LIVE,", "ROUNDED,10", "HIDDEN,"})
    void afterTheMomentTwoRunsWithDifferentCountsAnswerAlike(
            CountVisibility visibility, @Nullable Integer step) {
        Vote first = run(visibility, step, 1, 2, 12);
        Vote second = run(visibility, step, 11, 0, 0);
        if (visibility != CountVisibility.HIDDEN) {
            // There is something that could leak.
            assertThat(answers(people.stranger(), first))
                    .isNotEqualTo(answers(people.stranger(), second));
            hideIn(first, "0");
            hideIn(second, "0");
        }

        for (Person asking : List.of(people.stranger(), people.named("lan"))) {
            assertThat(answers(asking, first)).isEqualTo(answers(asking, second));
        }
        assertThat(answers(first.organiser(), first))
                .isEqualTo(answers(second.organiser(), second));
        assertThat(stream(first)).isEqualTo(stream(second)).doesNotContain("count");
        assertThat(answers(people.stranger(), first).toString())
                .contains("\"total\":null")
                .contains("\"votes\":null")
                .contains("no-store")
                .doesNotContainPattern("\"votes\":[0-9]");
    }

    @Test
    void whatRoundingTakesAwayIsInNoAnswer() {
        Vote first = run(ROUNDED, 10, 1, 9, 10);
        Vote second = run(ROUNDED, 10, 4, 0, 19);

        for (Person asking : List.of(people.stranger(), first.organiser())) {
            assertThat(answers(asking, first)).isEqualTo(answers(asking, second));
        }
        String seen = answers(people.stranger(), first).getFirst();
        assertThat(seen)
                .contains("\"total\":20")
                .contains("{\"title\":\"Tác phẩm 3\",\"votes\":10}")
                .contains("{\"title\":\"Tác phẩm 1\",\"votes\":0}");
        Counts pushed = counts.watch(first.key()).blockFirst(HEALING);
        assertThat(pushed.votes()).isEqualTo(Map.of(first.entry(2), 10L));
        assertThat(pushed.total()).isEqualTo(20);
        assertThat(pushed.position()).isZero();
    }

    @Test
    void watchersLearnOfNoVoteThatChangesNoRoundedCount() {
        Vote vote = run(ROUNDED, 10, 9, 0, 0);
        List<Counts> seen = new CopyOnWriteArrayList<>();
        var watching = counts.watch(vote.key()).subscribe(seen::add);
        await().atMost(HEALING).until(() -> seen.size() == 1);

        fixture.cast(device(), vote.entry(1));
        counted(vote, 10);
        fixture.cast(device(), vote.entry(0));
        await().atMost(HEALING).until(() -> seen.getLast().of(vote.entry(0)) == 10);
        watching.dispose();

        assertThat(seen).allMatch(one -> one.of(vote.entry(1)) == 0);
        assertThat(seen).allMatch(one -> one.total() % 10 == 0);
        assertThat(seen).extracting(one -> one.votes() + " " + one.total()).doesNotHaveDuplicates();
    }

    @Test
    void theStreamEndsAtTheMoment() {
        Vote vote = run(LIVE, null, 1, 0, 0);
        hideIn(vote, "2 seconds");

        List<Counts> seen = counts.watch(vote.key()).collectList().block(HEALING);

        assertThat(seen).isNotEmpty();
        assertThat(isHidden(vote)).isTrue();
        assertThat(counts.of(vote.key())).isEmpty();
        assertThat(counts.watch(vote.key()).collectList().block(HEALING)).isEmpty();
    }

    @Test
    void publishingShowsAllThatWasRoundedOrHidden() {
        Vote vote = run(ROUNDED, 10, 1, 9, 10);
        hideIn(vote, "0");
        contests.markPublished(vote.key());

        assertThat(counts.of(vote.key()).orElseThrow().of(vote.entry(1))).isEqualTo(9);
        assertThat(counts.of(vote.key()).orElseThrow().total()).isEqualTo(20);
    }

    @Test
    void aWorkAskedForByItselfShowsNoMore() {
        Vote vote = run(ROUNDED, 10, 8, 0, 0);
        hideIn(vote, "0");
        String answer =
                people.stranger()
                        .respond(
                                "query($id:ID!){node(id:$id){... on Entry{votes}}}",
                                Map.of("id", GlobalId.of("Entry", vote.entry(0))))
                        .body();

        assertThat(answer).contains("{\"votes\":null}");
    }

    private Vote run(CountVisibility visibility, @Nullable Integer step, int... votes) {
        Vote vote = fixture.open(3, VotingFixture.policy(100).showing(visibility, step, null));
        int all = 0;
        for (int entry = 0; entry < votes.length; entry++) {
            for (int n = 0; n < votes[entry]; n++) {
                fixture.cast(device(), vote.entry(entry));
            }
            all += votes[entry];
        }
        counted(vote, all);
        return vote;
    }

    private void counted(Vote vote, int votes) {
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
                                        == votes);
    }

    private void hideIn(Vote vote, String time) {
        jdbc.sql(
                        """
                        update voting.ballot_box
                        set hidden_from = clock_timestamp() + :time::interval where contest = :c
                        """)
                .param("time", time)
                .param("c", vote.key())
                .update();
    }

    private boolean isHidden(Vote vote) {
        return jdbc.sql(
                        """
                        select hidden_from <= clock_timestamp() from voting.ballot_box
                        where contest = :c
                        """)
                .param("c", vote.key())
                .query(Boolean.class)
                .single();
    }

    /** Body and headers of both pages. */
    private static List<String> answers(Person person, Vote vote) {
        Map<String, String> variables = new TreeMap<>(Map.of("slug", vote.contest().slug()));
        List<String> answers = new ArrayList<>();
        HttpResponse<String> first = person.respond(CHANNELS, variables);
        answers.add(first.body());
        answers.add(headers(first));
        var page = person.ask(CHANNELS, variables).at("/contest/entriesByVotes/pageInfo");
        variables.put("after", page.path("endCursor").asString());
        HttpResponse<String> second = person.respond(CHANNELS, variables);
        answers.add(second.body());
        answers.add(headers(second));
        return Collections.unmodifiableList(answers);
    }

    private static String headers(HttpResponse<String> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        // Said after so many requests of one connection.
        headers.remove("connection");
        return answer.statusCode() + " " + headers;
    }

    private String stream(Vote vote) {
        Person stranger = people.stranger();
        String body =
                "{\"query\":\"subscription{liveCounts(contestId:\\\"%s\\\"){total at entries{count}}}\"}"
                        .formatted(GlobalId.of("Contest", vote.key()));
        HttpResponse<String> answer =
                stranger.send(
                        stranger.request("/graphql")
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/event-stream")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        return headers(answer) + answer.body();
    }
}

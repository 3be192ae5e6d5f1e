// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.policy;
import static org.palmares.voting.VotingFixture.race;

import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.kernel.GlobalId;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** A whole school votes through one address, sooner than it would in twenty minutes. */
@ServerTest
class SchoolVoteTests {

    private static final int PUPILS = 400;
    private static final int CLASS = 20;

    private static final String CAST =
            """
            mutation($entry: ID!, $key: ID!, $pass: String) {
              voteCast(input: {entryId: $entry, idempotencyKey: $key, pass: $pass}) {
                receipt { code } userErrors { code } } }
            """;

    @Autowired People people;
    @Autowired VotingPasses passes;
    @Autowired BallotBoxes boxes;
    @Autowired PublicTallies tallies;

    private final VotingFixture fixture;

    SchoolVoteTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void everyPupilsVoteIsAcceptedAtTheOrdinaryPriceAndNoneIsExcluded() {
        Vote vote = fixture.open(6, policy(1));
        List<String> said = new ArrayList<>();
        for (int first = 0; first < PUPILS; first += CLASS) {
            said.addAll(
                    race(
                            IntStream.range(first, first + CLASS)
                                    .<Callable<String>>mapToObj(pupil -> () -> votes(vote, pupil))
                                    .toList()));
        }

        assertThat(said).hasSize(PUPILS).containsOnly("for 100");
        Vote closed = fixture.close(vote);
        assertThat(boxes.close(closed.key()).isDone()).isTrue();
        SealedTally tally = tallies.seal(closed.key(), fixture.organiser(closed)).valueOrNull();
        assertThat(tally).isNotNull();
        assertThat(tally.total()).isEqualTo(PUPILS);
        assertThat(tally.excluded()).isEmpty();
    }

    /** With a pass that was not paid for; asked for one, the price is the ordinary one. */
    private String votes(Vote vote, int number) {
        Person pupil = people.withDevice();
        Viewer viewer = new Viewer(null, pupil.device(), false, "127.0.0.1");
        int price = passes.challenge(vote.key(), viewer).valueOrNull().challenge().cost();
        UUID entry = vote.entry(number % 6);
        Map<String, ?> wish =
                Map.of(
                        "entry", GlobalId.of("Entry", entry),
                        "key", UUID.randomUUID().toString(),
                        "pass", fixture.pass(viewer, entry));
        // As the page does it, where the server asks for a moment's patience.
        JsonNode cast =
                await().atMost(HEALING)
                        .until(
                                () -> pupil.ask(CAST, wish).path("voteCast"),
                                answer -> !answer.toString().contains("VOTING_PAUSED"));
        return cast.path("userErrors").isEmpty() ? "for " + price : cast.toString();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.contest.Approval;
import org.palmares.contest.Approvals;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Role;
import org.palmares.contest.VoteSuspension;
import org.palmares.contest.VoteSuspensions;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Text;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@ServerTest
class SuspendedVoteTests {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Text WHY = new Text("Đường truyền bị đứt.", "A cable was cut.");

    @Autowired VoteSuspensions suspensions;
    @Autowired Approvals approvals;
    @Autowired Contests all;
    @Autowired ContestFixture contests;
    @Autowired People people;

    private final VotingFixture fixture;
    private Vote vote;
    private Viewer one;
    private Viewer other;

    SuspendedVoteTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @BeforeEach
    void twoOrganisers() {
        vote = fixture.open(1);
        one = fixture.organiser(vote);
        Person second = people.organiser("nguoi-thu-hai");
        contests.appoint(vote.contest(), second, Role.ORGANISER);
        other = contests.viewer(second);
    }

    @Test
    void votesAreTakenUntilASecondPersonConfirms() {
        done(suspensions.propose(vote.key(), HOUR, WHY, one));

        assertThat(codes(suspensions.confirm(vote.key(), one)))
                .containsExactly("SUSPENSION_NEEDS_ANOTHER_PERSON");
        assertThat(fixture.cast(device(), vote.entry(0))).isNotNull();
        done(suspensions.confirm(vote.key(), other));

        Outcome<VoteReceipt> refused = fixture.untilAnswered(device(), vote.entry(0), key());
        assertThat(codes(refused)).containsExactly("VOTE_SUSPENDED");
        assertThat(refused.refusals().getFirst().retryAfter())
                .isBetween(HOUR.minusMinutes(5), HOUR);
    }

    @Test
    void theTimeIsGivenBackAtTheEnd() {
        Instant closes = closes();

        suspend(HOUR);
        suspend(HOUR);

        assertThat(closes()).isEqualTo(closes.plus(HOUR).plus(HOUR));
        Instant until = of(vote).getFirst().until();
        assertThat(until).isEqualTo(of(vote).getLast().until().plus(HOUR));
    }

    @Test
    void votesAreTakenAgainEarlierAndTheEndStays() {
        suspend(HOUR);
        Instant closes = closes();
        done(suspensions.end(vote.key(), other));

        assertThat(fixture.cast(device(), vote.entry(0))).isNotNull();
        assertThat(closes()).isEqualTo(closes);
        assertThat(codes(suspensions.end(vote.key(), other))).containsExactly("NOT_SUSPENDED");
    }

    @Test
    void aReceiptFromBeforeIsGivenAgainToTheSameKey() {
        Viewer voter = device();
        String key = key();
        VoteReceipt receipt =
                VotingFixture.receipt(fixture.untilAnswered(voter, vote.entry(0), key));
        suspend(HOUR);

        assertThat(VotingFixture.receipt(fixture.untilAnswered(voter, vote.entry(0), key)))
                .isEqualTo(receipt);
    }

    @Test
    void onePersonWhoMayDecideAloneSuspendsAtOnce() {
        done(approvals.declare(vote.key(), Approval.ONE_WITH_DELAY, one));

        done(suspensions.propose(vote.key(), HOUR, WHY, one));

        assertThat(codes(fixture.untilAnswered(device(), vote.entry(0), key())))
                .containsExactly("VOTE_SUSPENDED");
    }

    @Test
    void whatIsTakenBackSuspendsNothing() {
        done(suspensions.propose(vote.key(), HOUR, WHY, one));
        assertThat(codes(suspensions.propose(vote.key(), HOUR, WHY, other)))
                .containsExactly("SUSPENSION_WAITS");
        done(suspensions.withdraw(vote.key(), other));

        assertThat(codes(suspensions.confirm(vote.key(), other))).containsExactly("NOT_SUSPENDED");
        assertThat(of(vote)).isEmpty();
    }

    @Test
    void onlyOrganisersSuspendAndOnlyWhileVotesAreTaken() {
        Viewer stranger = contests.viewer(people.organiser("nguoi-la"));
        assertThat(codes(suspensions.propose(vote.key(), HOUR, WHY, stranger)))
                .containsExactly("NOT_AN_ORGANISER");
        assertThat(codes(suspensions.propose(vote.key(), Duration.ofMinutes(1), WHY, one)))
                .containsExactly("SUSPENSION_TOO_SHORT_OR_LONG");
        assertThat(codes(suspensions.propose(vote.key(), HOUR, new Text("", null), one)))
                .containsExactly("REQUIRED");
        fixture.close(vote);
        assertThat(codes(suspensions.propose(vote.key(), HOUR, WHY, one)))
                .containsExactly("SUSPENSION_OUTSIDE_VOTING");
    }

    @Test
    void everybodyReadsWhyAndUntilWhenOnceItHolds() {
        done(suspensions.propose(vote.key(), HOUR, WHY, one));
        assertThat(seen(people.stranger()).path("voteSuspensions")).isEmpty();
        assertThat(seen(people.stranger()).path("proposedSuspension").isNull()).isTrue();
        assertThat(seen(vote.organiser()).at("/proposedSuspension/viewerMayConfirm").asBoolean())
                .isFalse();
        done(suspensions.confirm(vote.key(), other));

        JsonNode seen = seen(people.withDevice());
        assertThat(seen.at("/voteSuspensions/0/reason/vi").asString()).isEqualTo(WHY.vi());
        assertThat(seen.at("/entries/edges/0/node/viewerVote/refusal/code").asString())
                .isEqualTo("VOTE_SUSPENDED");
    }

    private JsonNode seen(Person person) {
        return person.ask(
                        """
                        query($id: ID!) {
                          node(id: $id) {
                            ... on Contest {
                              voteSuspensions { from until reason { vi } }
                              proposedSuspension { minutes viewerMayConfirm }
                              entries(first: 1) {
                                edges { node { viewerVote { refusal { code } } } }
                              }
                            }
                          }
                        }
                        """,
                        Map.of("id", GlobalId.of("Contest", vote.key())))
                .path("node");
    }

    private void suspend(Duration lasts) {
        done(suspensions.propose(vote.key(), lasts, WHY, one));
        done(suspensions.confirm(vote.key(), other));
    }

    private Instant closes() {
        return all.byKey(vote.key()).orElseThrow().calendar().voting().closes();
    }

    private List<VoteSuspension> of(Vote of) {
        return suspensions.of(List.of(of.key())).getOrDefault(of.key(), List.of());
    }

    private static Contest done(Outcome<Contest> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        return requireNonNull(outcome.valueOrNull());
    }
}

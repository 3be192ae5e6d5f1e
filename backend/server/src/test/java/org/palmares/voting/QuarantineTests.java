// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.race;
import static org.palmares.voting.VotingFixture.times;
import static org.palmares.voting.rules.BallotDecision.EXCLUDE;
import static org.palmares.voting.rules.BallotDecision.HOLD;
import static org.palmares.voting.rules.BallotDecision.RELEASE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.contest.Approval;
import org.palmares.contest.Approvals;
import org.palmares.contest.Role;
import org.palmares.kernel.Outcome;
import org.palmares.ledger.PublicRecord;
import org.palmares.ranking.record.LeafType;
import org.palmares.testing.ContestFixture;
import org.palmares.testing.People;
import org.palmares.testing.Person;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.palmares.voting.rules.BallotDecision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ServerTest
class QuarantineTests {

    @Autowired Quarantine quarantine;
    @Autowired BallotBoxes boxes;
    @Autowired PublicTallies tallies;
    @Autowired PublicRecord record;
    @Autowired Approvals approvals;
    @Autowired ContestFixture contests;
    @Autowired People people;
    @Autowired TransactionTemplate transactions;
    @Autowired JdbcClient jdbc;

    private final VotingFixture fixture;
    private final Findings findings;

    private Vote vote;
    private Viewer one;
    private Viewer other;
    private VoteReceipt doubtful;
    private VoteReceipt honest;
    private UUID finding;

    QuarantineTests(@Autowired ApplicationContext context, @Autowired JdbcClient jdbc) {
        fixture = VotingFixture.in(context);
        findings = new Findings(jdbc);
    }

    @BeforeEach
    void twoBallotsOfWhichOneStandsOut() {
        vote = fixture.open(2);
        one = fixture.organiser(vote);
        Person second = people.organiser("nguoi-thu-hai");
        contests.appoint(vote.contest(), second, Role.ORGANISER);
        other = contests.viewer(second);
        doubtful = fixture.cast(device(), vote.entry(0));
        honest = fixture.cast(device(), vote.entry(0));
        finding = findings.of(vote, doubtful);
    }

    @Test
    void aBallotIsHeldOnlyWhenAnotherPersonConfirmsIt() {
        QuarantineCase proposed = propose(HOLD);

        assertThat(codes(confirm(proposed, one))).containsExactly("NOT_BY_THE_SAME_PERSON");
        assertThat(states(doubtful)).isEmpty();
        QuarantineCase held = done(confirm(proposed, other));

        assertThat(held.standing()).isEqualTo(HOLD);
        assertThat(states(doubtful)).containsExactly("QUARANTINED AUTOMATION");
        assertThat(states(honest)).isEmpty();
    }

    @Test
    void whatIsExcludedAndWhatComesBackStandsInTheRecord() {
        decide(HOLD);
        decide(EXCLUDE);
        await().atMost(HEALING).until(() -> leaves(LeafType.VOID) == 1);
        decide(RELEASE);

        await().atMost(HEALING).until(() -> leaves(LeafType.RESTORE) == 1);
        assertThat(states(doubtful))
                .containsExactly(
                        "QUARANTINED AUTOMATION", "EXCLUDED AUTOMATION", "COUNTED AUTOMATION");
    }

    @Test
    void nobodyIsExcludedAtOneStroke() {
        assertThat(codes(ask(EXCLUDE, one))).containsExactly("DECISION_DOES_NOT_FOLLOW");
        assertThat(codes(ask(RELEASE, one))).containsExactly("DECISION_DOES_NOT_FOLLOW");
    }

    @Test
    void aSecondProposalWaitsForTheFirst() {
        QuarantineCase proposed = propose(HOLD);

        assertThat(codes(ask(HOLD, other))).containsExactly("DECISION_WAITS");
        done(quarantine.withdraw(proposed.key(), 1, one));
        assertThat(states(doubtful)).isEmpty();
        assertThat(done(ask(HOLD, other)).steps()).hasSize(2);
    }

    @Test
    void aProposalIsConfirmedOnceHoweverManyDoItAtOnce() {
        QuarantineCase proposed = propose(HOLD);

        List<Outcome<QuarantineCase>> answers = race(times(8, () -> confirm(proposed, other)));

        assertThat(answers.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(states(doubtful)).containsExactly("QUARANTINED AUTOMATION");
    }

    @Test
    void aBallotInTwoCasesStaysOutUntilBothLetItCount() {
        UUID wider = findings.of(vote, doubtful, honest);
        decide(HOLD);
        decide(EXCLUDE);
        decide(wider, HOLD);
        assertThat(states(doubtful).getLast()).startsWith("EXCLUDED");
        assertThat(states(honest)).containsExactly("QUARANTINED AUTOMATION");
        decide(RELEASE);
        assertThat(states(doubtful).getLast()).startsWith("QUARANTINED");

        decide(wider, RELEASE);

        assertThat(states(doubtful).getLast()).startsWith("COUNTED");
        assertThat(states(honest).getLast()).startsWith("COUNTED");
    }

    @Test
    void theTallyIsSealedOnlyWhenEverythingIsDecided() {
        decide(HOLD);
        close();

        assertThat(codes(tallies.seal(vote.key(), one))).containsExactly("REVIEW_UNDECIDED");
        QuarantineCase proposed = propose(EXCLUDE);
        assertThat(codes(tallies.seal(vote.key(), one))).containsExactly("REVIEW_UNDECIDED");
        done(confirm(proposed, other));
        SealedTally tally = done(tallies.seal(vote.key(), one));

        assertThat(tally.votes().get(vote.entry(0))).isEqualTo(1);
        assertThat(tally.excluded().values()).containsExactly(Map.of("AUTOMATION", 1L));
    }

    @Test
    void nothingIsDecidedAfterTheTally() {
        QuarantineCase withdrawn = propose(HOLD);
        done(quarantine.withdraw(withdrawn.key(), 1, one));
        close();
        done(tallies.seal(vote.key(), one));

        assertThat(codes(ask(HOLD, one))).containsExactly("REVIEW_ENDED");
        assertThat(states(doubtful)).isEmpty();
    }

    @Test
    void whatOnePersonAloneDecidesCountsAfterEverybodyCouldReadOfIt() {
        done(approvals.declare(vote.key(), Approval.ONE_WITH_DELAY, one));
        QuarantineCase announced = propose(HOLD);
        QuarantineStep step = announced.open().orElseThrow();

        assertThat(step.dueAt()).isEqualTo(step.proposedAt().plus(Approvals.DELAY));
        quarantine.waited(vote.key(), announced.key(), 1);

        assertThat(states(doubtful)).containsExactly("QUARANTINED AUTOMATION");
    }

    @Test
    void whoDoesNotOrganiseTheContestNeitherSeesNorDecides() {
        Viewer stranger = contests.viewer(people.organiser("nguoi-la"));
        QuarantineCase proposed = propose(HOLD);

        assertThat(codes(ask(HOLD, stranger))).containsExactly("NOT_AN_ORGANISER");
        assertThat(codes(confirm(proposed, stranger))).containsExactly("NOT_AN_ORGANISER");
        assertThat(codes(quarantine.withdraw(proposed.key(), 1, stranger)))
                .containsExactly("NOT_AN_ORGANISER");
    }

    @Test
    void aProposalSaysInWordsWhatWasSeen() {
        assertThat(
                        codes(
                                quarantine.propose(
                                        vote.key(),
                                        finding,
                                        HOLD,
                                        ExclusionReason.BOUGHT,
                                        " ",
                                        one)))
                .containsExactly("REQUIRED");
    }

    private void close() {
        vote = fixture.close(vote);
        await().atMost(HEALING).until(() -> boxes.close(vote.key()).isDone());
    }

    private void decide(BallotDecision decision) {
        decide(finding, decision);
    }

    private void decide(UUID of, BallotDecision decision) {
        done(confirm(done(ask(of, decision, one)), other));
    }

    private QuarantineCase propose(BallotDecision decision) {
        return done(ask(decision, one));
    }

    private Outcome<QuarantineCase> ask(BallotDecision decision, Viewer viewer) {
        return ask(finding, decision, viewer);
    }

    private Outcome<QuarantineCase> ask(UUID of, BallotDecision decision, Viewer viewer) {
        return quarantine.propose(
                vote.key(), of, decision, ExclusionReason.AUTOMATION, "Cách nhau đúng 2 s", viewer);
    }

    private Outcome<QuarantineCase> confirm(QuarantineCase proposed, Viewer viewer) {
        return quarantine.confirm(proposed.key(), proposed.steps().size(), viewer);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        return java.util.Objects.requireNonNull(outcome.valueOrNull());
    }

    private int leaves(LeafType type) {
        List<Object> found = new ArrayList<>();
        transactions.executeWithoutResult(
                _ -> record.forEach(vote.key(), RecordedBallot.ROUND, Set.of(type), found::add));
        return found.size();
    }

    private List<String> states(VoteReceipt receipt) {
        return jdbc.sql(
                        """
                        select s.state || ' ' || s.reason from voting.ballot_state s
                        join voting.ballot b on b.contest = s.contest and b.id = s.ballot
                        where b.contest = :contest and b.code = :code order by s.version
                        """)
                .param("contest", vote.key())
                .param("code", receipt.code())
                .query(String.class)
                .list();
    }
}

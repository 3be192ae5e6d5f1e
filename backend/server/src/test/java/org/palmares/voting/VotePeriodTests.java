// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.palmares.voting.PeriodStage.value;
import static org.palmares.voting.VotingFixture.HEALING;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;

import org.junit.jupiter.api.Test;
import org.palmares.account.Viewer;
import org.palmares.contest.Approval;
import org.palmares.contest.Approvals;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.PrizePeriod;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoteSuspensions;
import org.palmares.contest.VoterKind;
import org.palmares.contest.Window;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Text;
import org.palmares.ranking.record.Checkpoint;
import org.palmares.testing.People;
import org.palmares.testing.ServerTest;
import org.palmares.voting.BoxSeal.RecordHead;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ServerTest
class VotePeriodTests {

    @Autowired PeriodBoxes periods;
    @Autowired PeriodTallies periodTallies;
    @Autowired BallotBoxes boxes;
    @Autowired PublicTallies tallies;
    @Autowired VoteSuspensions suspensions;
    @Autowired Approvals approvals;
    @Autowired Voting voting;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private final VotingFixture fixture;
    private final PeriodStage stage;

    VotePeriodTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
        stage = PeriodStage.in(context);
    }

    @Test
    void votesAreTakenInPeriodsOnlyAndThePauseSaysHowLong() {
        Vote vote = stage.announced(1, once(), false, true);
        assertThat(refused(stage.at(vote, -15))).containsExactly("VOTE_NOT_OPEN_YET");

        fixture.cast(device(), stage.at(vote, 3).entry(0));

        stage.at(vote, 75);
        Outcome<VoteReceipt> between = fixture.untilAnswered(device(), vote.entry(0), key());
        assertThat(codes(between)).containsExactly("VOTE_NOT_OPEN_YET");
        assertThat(between.refusals().getFirst().retryAfter())
                .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(15));
        fixture.cast(device(), stage.at(vote, 93).entry(0));
        assertThat(refused(stage.at(vote, 183))).containsExactly("VOTE_CLOSED");
        assertThat(
                        jdbc.sql(
                                        """
                                        select vote_period from voting.ballot
                                        where contest = :contest order by accepted_at
                                        """)
                                .param("contest", vote.key())
                                .query(Integer.class)
                                .list())
                .containsExactly(1, 2);
    }

    @Test
    void allowancesCountAnewInEachPeriodThoughTheDayIsTheSame() {
        Vote vote = stage.announced(1, daily(), false, true);
        Viewer voter = device();
        stage.at(vote, 3);
        fixture.cast(voter, vote.entry(0));
        assertThat(codes(fixture.untilAnswered(voter, vote.entry(0), key())))
                .containsExactly("LIMIT_REACHED");

        stage.at(vote, 93);

        assertThat(voting.viewerVotes(voter, vote.entries()).get(vote.entry(0)).left())
                .isEqualTo(1);
        fixture.cast(voter, vote.entry(0));
        assertThat(codes(fixture.untilAnswered(voter, vote.entry(0), key())))
                .containsExactly("LIMIT_REACHED");
    }

    @Test
    void aChangeReachesOnlyBallotsOfItsOwnPeriod() {
        Vote vote = stage.announced(2, once().whereVotesChange(), false, true);
        Viewer voter = device();
        stage.at(vote, 3);
        VoteReceipt first = fixture.cast(voter, vote.entry(0));
        stage.at(vote, 93);
        VoteReceipt second = fixture.cast(voter, vote.entry(1));
        VoteReceipt changed = fixture.cast(voter, vote.entry(0));

        assertThat(changed.replacedCode()).isEqualTo(second.code());
        assertThat(voting.receipt(vote.key(), first.code()).orElseThrow().changed()).isFalse();
    }

    @Test
    void aPeriodIsSealedUnderAHeadOfItsOwnWhileTheNextOneRuns() {
        Vote vote = stage.announced(2, once(), false, true);
        stage.at(vote, 93);
        fixture.cast(device(), vote.entry(0));
        stage.at(vote, 138);
        fixture.cast(device(), vote.entry(1));

        BoxSeal seal = sealed(vote, 2);

        assertThat(seal.total()).isEqualTo(1);
        String note = people.stranger().get("/record/" + vote.key() + "/closed/2").body();
        assertThat(Checkpoint.ofNote(note))
                .map(found -> new RecordHead(found.size(), found.root()))
                .contains(seal.record());
        assertThat(codes(periods.close(vote.key(), 3))).containsExactly("VOTE_STILL_OPEN");
        fixture.cast(device(), vote.entry(1));

        stage.at(vote, 183);
        assertThat(sealed(vote, 3).total()).isEqualTo(2);
        assertThat(sealed(vote, 1).total()).isZero();
        BoxSeal whole =
                await().atMost(HEALING)
                        .until(() -> boxes.close(vote.key()), Outcome::isDone)
                        .valueOrNull();
        assertThat(whole.total()).isEqualTo(3);
    }

    @Test
    void aVoteInFlightAtTheEndOfItsPeriodIsWaitedFor() {
        Vote vote = stage.announced(1, once(), false, true);
        stage.at(vote, 3);
        fixture.cast(device(), vote.entry(0));
        transactions.executeWithoutResult(
                _ -> {
                    jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
                    VotingFixture.beside(() -> stage.at(vote, 75)).join();
                    assertThat(
                                    VotingFixture.beside(() -> codes(periods.close(vote.key(), 1)))
                                            .join())
                            .containsExactly("BOX_NOT_SEALED");
                });

        assertThat(sealed(vote, 1).total()).isEqualTo(1);
    }

    @Test
    void whatWasSealedKeepsItsWindow() {
        Vote vote = stage.announced(1, once(), false, true);
        stage.at(vote, 75);
        sealed(vote, 1);
        Window counted = periods.of(vote.key()).getFirst().window();

        stage.at(vote, 3);

        assertThat(periods.of(vote.key()).getFirst().window()).isEqualTo(counted);
        assertThat(refused(vote)).doesNotContain("VOTE_CLOSED");
    }

    @Test
    void aSuspensionGivesItsTimeBackToThePeriodThatLostIt() {
        Vote vote = stage.announced(1, once(), false, true);
        stage.at(vote, 96);
        List<Window> before = windows(vote);
        Viewer organiser = fixture.organiser(vote);
        value(approvals.declare(vote.key(), Approval.ONE_WITH_DELAY, organiser));

        value(
                suspensions.propose(
                        vote.key(),
                        Duration.ofMinutes(10),
                        new Text("Đường truyền bị đứt.", null),
                        organiser));

        List<Window> after = windows(vote);
        Duration lost = Duration.ofMinutes(10);
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1))
                .isEqualTo(new Window(before.get(1).opens(), before.get(1).closes().plus(lost)));
        assertThat(after.get(2)).isEqualTo(before.get(2).shifted(lost));
        assertThat(periods.of(vote.key())).extracting(PeriodBox::window).isEqualTo(after);
    }

    @Test
    void aPeriodsTallyWaitsForTheResultOfThePeriodBefore() {
        Vote vote = stage.announced(2, once(), false, true);
        Viewer organiser = fixture.organiser(vote);
        stage.at(vote, 183);
        sealed(vote, 1);
        sealed(vote, 2);

        assertThat(codes(periodTallies.seal(vote.key(), 2, organiser)))
                .containsExactly("EARLIER_PERIOD_NOT_PUBLISHED");
        assertThat(codes(periodTallies.seal(vote.key(), 1, device())))
                .containsExactly("NOT_AN_ORGANISER");
        value(periodTallies.seal(vote.key(), 1, organiser));
        announce(vote, 1, List.of());
        value(periodTallies.seal(vote.key(), 2, organiser));
    }

    @Test
    void whatHasWonIsNoCandidateInLaterPeriodsAndItsVotesThereAreNamed() {
        Vote vote = stage.announced(2, once(), false, true);
        Viewer organiser = fixture.organiser(vote);
        stage.at(vote, 3);
        fixture.cast(device(), vote.entry(0));
        stage.at(vote, 93);
        // The winner of the first period is not known yet.
        fixture.cast(device(), vote.entry(0));
        fixture.cast(device(), vote.entry(1));
        sealed(vote, 1);
        assertThat(value(periodTallies.seal(vote.key(), 1, organiser)).votes())
                .isEqualTo(Map.of(vote.entry(0), 1L, vote.entry(1), 0L));
        announce(vote, 1, List.of(vote.entry(0)));

        assertThat(refused(vote)).containsExactly("WON_EARLIER");
        assertThat(
                        voting.viewerVotes(device(), vote.entries())
                                .get(vote.entry(0))
                                .refusal()
                                .code()
                                .name())
                .isEqualTo("WON_EARLIER");
        stage.at(vote, 183);
        sealed(vote, 2);
        SealedTally second = value(periodTallies.seal(vote.key(), 2, organiser));
        assertThat(second.votes()).isEqualTo(Map.of(vote.entry(1), 1L));
        assertThat(second.excluded().values()).containsExactly(Map.of("WON_EARLIER", 1L));
    }

    @Test
    void theWholeVoteCountsWhatCountedInEachPeriodOrTheLastOneAlone() {
        assertThat(whole(true).votesByPeriod()).hasSize(3);
        SealedTally last = whole(false);
        assertThat(last.votesByPeriod().keySet()).containsExactly(3);
        assertThat(last.total()).isEqualTo(1);
        assertThat(last.excluded().values()).containsExactly(Map.of("EARLIER_PERIOD", 2L));
    }

    private SealedTally whole(boolean carried) {
        Vote vote = stage.announced(2, once(), true, carried);
        Viewer organiser = fixture.organiser(vote);
        for (int minute : List.of(3, 93, 138)) {
            stage.at(vote, minute);
            fixture.cast(device(), vote.entry(0));
        }
        stage.at(vote, 183);
        for (int number = 1; number <= 3; number++) {
            sealed(vote, number);
        }
        await().atMost(HEALING).until(() -> boxes.close(vote.key()).isDone());
        assertThat(codes(tallies.seal(vote.key(), organiser)))
                .containsExactly("PERIOD_TALLY_NOT_SEALED");
        for (int number = 1; number <= 3; number++) {
            value(periodTallies.seal(vote.key(), number, organiser));
            announce(vote, number, List.of(vote.entry(0)));
        }
        SealedTally whole = value(tallies.seal(vote.key(), organiser));
        assertThat(tallies.sealed(vote.key())).contains(whole);
        return whole;
    }

    private void announce(Vote vote, int number, List<UUID> winners) {
        transactions.executeWithoutResult(_ -> periodTallies.announce(vote.key(), number, winners));
    }

    private BoxSeal sealed(Vote vote, int number) {
        return await().atMost(HEALING)
                .until(() -> periods.close(vote.key(), number), Outcome::isDone)
                .valueOrNull();
    }

    private List<Window> windows(Vote vote) {
        return stage.contest(vote).periods().all().stream().map(PrizePeriod::window).toList();
    }

    private List<String> refused(Vote vote) {
        return codes(fixture.untilAnswered(device(), vote.entry(0), key()));
    }

    private static VotePolicy once() {
        return policy(VotePeriod.TOTAL);
    }

    private static VotePolicy daily() {
        return policy(VotePeriod.DAY);
    }

    private static VotePolicy policy(VotePeriod period) {
        return new VotePolicy(
                Set.of(VoterKind.DEVICE, VoterKind.ACCOUNT),
                1,
                VoteScope.CONTEST,
                period,
                CountVisibility.HIDDEN);
    }
}

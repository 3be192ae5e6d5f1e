// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.voting.VotingFixture.codes;
import static org.palmares.voting.VotingFixture.device;
import static org.palmares.voting.VotingFixture.key;
import static org.palmares.voting.VotingFixture.race;
import static org.palmares.voting.VotingFixture.times;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.palmares.account.Account;
import org.palmares.account.Viewer;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.entry.Entry;
import org.palmares.testing.ServerTest;
import org.palmares.voting.VotingFixture.Vote;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

@ServerTest
class AllowanceTests {

    @Autowired JdbcClient jdbc;
    @Autowired Allowances allowances;

    private final VotingFixture fixture;

    AllowanceTests(@Autowired ApplicationContext context) {
        fixture = VotingFixture.in(context);
    }

    @Test
    void ofTwelveParallelVotesWithALimitOfThreeExactlyThreeCount() {
        Vote vote = fixture.open(2, VotingFixture.policy(3));
        Viewer voter = device();

        var outcomes = race(times(12, () -> fixture.untilAnswered(voter, vote.entry(0), key())));

        assertThat(outcomes.stream().filter(o -> o.isDone())).hasSize(3);
        assertThat(outcomes.stream().flatMap(o -> codes(o).stream()).distinct())
                .containsExactly("LIMIT_REACHED");
        assertThat(fixture.ballots(vote.key())).isEqualTo(3);
    }

    @Test
    void aDeviceAndAnAccountAreTwoVoters() {
        Vote vote = fixture.open(1, VotingFixture.policy(1));
        Viewer voter = device();
        Viewer signedIn =
                new Viewer(
                        new Account(UUID.randomUUID(), "lan", null),
                        voter.device(),
                        false,
                        voter.address());

        assertThat(fixture.untilAnswered(voter, vote.entry(0), key()).isDone()).isTrue();
        assertThat(fixture.untilAnswered(signedIn, vote.entry(0), key()).isDone()).isTrue();
        assertThat(codes(fixture.untilAnswered(signedIn, vote.entry(0), key())))
                .containsExactly("LIMIT_REACHED");
    }

    @Test
    void aLimitWithinAWorkLeavesTheOtherWorksOpen() {
        Vote vote = fixture.open(2, policy(VoteScope.ENTRY, VotePeriod.TOTAL));
        Viewer voter = device();

        assertThat(fixture.untilAnswered(voter, vote.entry(0), key()).isDone()).isTrue();
        assertThat(codes(fixture.untilAnswered(voter, vote.entry(0), key())))
                .containsExactly("LIMIT_REACHED");
        assertThat(fixture.untilAnswered(voter, vote.entry(1), key()).isDone()).isTrue();
    }

    @Test
    void aLimitWithinACategoryHoldsForAllItsWorks() {
        Vote vote = fixture.open(2, policy(VoteScope.CATEGORY, VotePeriod.TOTAL));
        Viewer voter = device();
        Entry second = vote.entries().get(1);

        assertThat(fixture.untilAnswered(voter, vote.entry(0), key()).isDone()).isTrue();
        assertThat(codes(fixture.untilAnswered(voter, second.key(), key())))
                .containsExactly("LIMIT_REACHED");
    }

    @Test
    void aDailyLimitIsKeptUnderTheDayOfTheContestsZone() {
        Vote vote = fixture.open(1, policy(VoteScope.CONTEST, VotePeriod.DAY));
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));

        LocalDate today =
                jdbc.sql("select (now() at time zone 'Asia/Ho_Chi_Minh')::date")
                        .query(LocalDate.class)
                        .single();
        assertThat(
                        jdbc.sql("select period from voting.allowance where contest = :contest")
                                .param("contest", vote.key())
                                .query(LocalDate.class)
                                .list())
                .allMatch(period -> !period.isAfter(today.plusDays(1)) && !period.isBefore(today));
        var refused = fixture.untilAnswered(voter, vote.entry(0), key());
        assertThat(codes(refused)).containsExactly("LIMIT_REACHED");
        Duration wait = refused.refusals().getFirst().retryAfter();
        assertThat(wait == null || wait.compareTo(Duration.ofDays(1)) <= 0).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,Asia/Ho_Chi_Minh,2026-11-15T16:59:59.999Z,2026-11-15,2026-11-15T17:00:00Z",
        "DAY,Asia/Ho_Chi_Minh,2026-11-15T17:00:00Z,2026-11-16,2026-11-16T17:00:00Z",
        "DAY,UTC,2026-11-15T17:00:00Z,2026-11-15,2026-11-16T00:00:00Z",
        // The day on which the clocks go back has 25 hours.
        "DAY,Europe/Berlin,2026-10-25T22:59:59Z,2026-10-25,2026-10-25T23:00:00Z",
        "DAY,Europe/Berlin,2026-10-24T22:00:00Z,2026-10-25,2026-10-25T23:00:00Z",
    })
    void aDayBeginsAndEndsAtMidnightOfTheContestsZone(
            String period, String zone, String at, String day, String end) {
        assertThat(
                        jdbc.sql(
                                        """
                                        select voting.period_key(:period, :zone, :at::timestamptz)::text
                                          || ' ' || (voting.period_end(:period, :zone,
                                            :at::timestamptz) = :end::timestamptz)
                                        """)
                                .param("period", period)
                                .param("zone", zone)
                                .param("at", at)
                                .param("end", end)
                                .query(String.class)
                                .single())
                .isEqualTo(day + " true");
    }

    @Test
    void aGalleryIsToldWhatIsLeftInEachCategory() {
        Vote vote = fixture.open(2, policy(VoteScope.CATEGORY, VotePeriod.TOTAL));
        UUID category = vote.contest().categories().getFirst().key();
        Viewer voter = device();

        assertThat(allowances.left(vote.contest(), voter))
                .containsExactly(new VotesLeft(category, 1, 1));
        fixture.cast(voter, vote.entry(0));
        assertThat(allowances.left(vote.contest(), voter))
                .containsExactly(new VotesLeft(category, 0, 1));
        assertThat(allowances.left(vote.contest(), device()))
                .containsExactly(new VotesLeft(category, 1, 1));
    }

    @Test
    void aGalleryIsToldOnceWhereTheVotesAreForTheWholeContest() {
        Vote vote = fixture.open(2, VotingFixture.policy(3));
        Viewer voter = device();
        fixture.cast(voter, vote.entry(0));

        assertThat(allowances.left(vote.contest(), voter))
                .containsExactly(new VotesLeft(null, 2, 3));
    }

    @Test
    void aGalleryIsToldNothingWhereEachWorkHasItsOwnOrNobodyCanVote() {
        Vote own = fixture.open(1, policy(VoteScope.ENTRY, VotePeriod.DAY));
        Vote early = fixture.announced(1, VotingFixture.policy(3));
        Vote open = fixture.open(1, VotingFixture.policy(3));

        assertThat(allowances.left(own.contest(), device())).isEmpty();
        assertThat(allowances.left(early.contest(), device())).isEmpty();
        assertThat(allowances.left(open.contest(), Viewer.NOBODY)).isEmpty();
    }

    @Test
    void theSameVoterIsAnotherPseudonymInAnotherContest() {
        Viewer voter = device();
        Vote one = fixture.open(1);
        Vote other = fixture.open(1);
        fixture.cast(voter, one.entry(0));
        fixture.cast(voter, one.entry(0));
        fixture.cast(voter, other.entry(0));

        assertThat(
                        jdbc.sql(
                                        """
                                        select distinct encode(pseudonym, 'hex') || encode(link, 'hex')
                                        from voting.voter where contest in (:one, :other)
                                        """)
                                .param("one", one.key())
                                .param("other", other.key())
                                .query(String.class)
                                .list())
                .hasSize(2)
                .noneMatch(row -> row.contains(voter.device().toString().replace("-", "")));
    }

    private static VotePolicy policy(VoteScope scope, VotePeriod period) {
        return new VotePolicy(
                Set.of(VoterKind.DEVICE, VoterKind.ACCOUNT),
                1,
                scope,
                period,
                CountVisibility.LIVE);
    }
}

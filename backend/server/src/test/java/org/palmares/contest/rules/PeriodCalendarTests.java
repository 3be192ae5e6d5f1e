// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.PrizePeriod;
import org.palmares.contest.PrizePeriods;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.contest.Window;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

class PeriodCalendarTests {

    private static final Window VOTING = hours(0, 100);
    private static final PrizePeriods PERIODS = periods(hours(0, 20), hours(30, 40), hours(40, 60));

    @Test
    void aSuspensionWithinAPeriodIsGivenBackToItAndPushesWhatFollowsAtOnce() {
        assertThat(windows(PeriodCalendar.givenBack(PERIODS, hours(35, 40))))
                .containsExactly(hours(0, 20), hours(30, 45), hours(45, 65));
    }

    @Test
    void aGapTakesUpWhatIsGivenBack() {
        assertThat(windows(PeriodCalendar.givenBack(PERIODS, hours(5, 12))))
                .containsExactly(hours(0, 27), hours(30, 40), hours(40, 60));
    }

    @Test
    void aSuspensionOverTheEndOfAPeriodGivesEachWhatItLoses() {
        assertThat(windows(PeriodCalendar.givenBack(PERIODS, hours(15, 35))))
                .containsExactly(hours(0, 40), hours(40, 50), hours(50, 70));
        assertThat(windows(PeriodCalendar.givenBack(PERIODS, hours(25, 33))))
                .containsExactly(hours(0, 20), hours(30, 43), hours(43, 63));
    }

    @Test
    void periodsMoveWithAVoteThatIsAsLong() {
        assertThat(windows(PeriodCalendar.moved(PERIODS, VOTING, hours(10, 110))))
                .containsExactly(hours(10, 30), hours(40, 50), hours(50, 70));
    }

    @Test
    void theLastPeriodIsProlongedWithTheVoteThatItEndsWith() {
        PrizePeriods untilTheEnd = periods(hours(0, 50), hours(50, 100));
        assertThat(windows(PeriodCalendar.moved(untilTheEnd, VOTING, hours(0, 120))))
                .containsExactly(hours(0, 50), hours(50, 120));
        assertThat(windows(PeriodCalendar.moved(PERIODS, VOTING, hours(0, 120))))
                .isEqualTo(windows(PERIODS));
    }

    @Test
    void whatOverlapsOrLiesOutsideIsRefusedAtItsField() {
        assertThat(refusals(PERIODS)).isEmpty();
        assertThat(refusals(periods(hours(0, 20), hours(19, 30))))
                .containsExactly("PERIODS_OVERLAP periods.1.window.opens");
        assertThat(refusals(periods(hours(0, 101))))
                .containsExactly("PERIOD_OUTSIDE_VOTING periods.0.window.opens");
        assertThat(refusals(periods(hours(20, 20))))
                .containsExactly("WINDOW_ENDS_BEFORE_IT_BEGINS periods.0.window.closes");
        Window[] many =
                IntStream.range(0, 25).mapToObj(at -> hours(at, at + 1)).toArray(Window[]::new);
        assertThat(refusals(periods(many))).containsExactly("PERIODS_TOO_MANY periods");
    }

    @Test
    void periodsNeedCountsThatAreHiddenUntilTheResult() {
        assertThat(refusals(PeriodDeclaration.check(PERIODS, VOTING, policy(CountVisibility.LIVE))))
                .containsExactly("PERIODS_NEED_HIDDEN_COUNTS votePolicy.visibility");
        assertThat(PeriodDeclaration.check(PrizePeriods.NONE, VOTING, policy(CountVisibility.LIVE)))
                .isEmpty();
    }

    @Test
    void aNewEditionHasThemWhereTheyFit() {
        VotePolicy policy = policy(CountVisibility.HIDDEN);
        assertThat(windows(PeriodDeclaration.carried(PERIODS, VOTING, hours(1000, 1060), policy)))
                .containsExactly(hours(1000, 1020), hours(1030, 1040), hours(1040, 1060));
        assertThat(PeriodDeclaration.carried(PERIODS, VOTING, hours(1000, 1050), policy).isNone())
                .isTrue();
    }

    private static List<String> refusals(PrizePeriods periods) {
        return refusals(PeriodDeclaration.check(periods, VOTING, policy(CountVisibility.HIDDEN)));
    }

    private static List<String> refusals(List<Refusal> all) {
        return all.stream().map(one -> one.code().name() + " " + one.field()).toList();
    }

    private static VotePolicy policy(CountVisibility visibility) {
        return new VotePolicy(
                Set.of(VoterKind.ACCOUNT), 1, VoteScope.CONTEST, VotePeriod.TOTAL, visibility);
    }

    private static List<Window> windows(PrizePeriods periods) {
        return periods.all().stream().map(PrizePeriod::window).toList();
    }

    private static PrizePeriods periods(Window... windows) {
        return PeriodDeclaration.numbered(
                new PrizePeriods(
                        List.of(windows).stream()
                                .map(
                                        window ->
                                                new PrizePeriod(
                                                        new UUID(0, 0),
                                                        0,
                                                        new Text("", null),
                                                        window,
                                                        1))
                                .toList(),
                        false,
                        true));
    }

    private static Window hours(int from, int to) {
        return new Window(Instant.ofEpochSecond(from * 3600L), Instant.ofEpochSecond(to * 3600L));
    }
}

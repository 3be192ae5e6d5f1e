// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.contest.Calendar;
import org.palmares.contest.Category;
import org.palmares.contest.CombinationMethod;
import org.palmares.contest.CombinationRules;
import org.palmares.contest.Contest;
import org.palmares.contest.CountVisibility;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundCut;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.contest.VotePeriod;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.VoteScope;
import org.palmares.contest.VoterKind;
import org.palmares.contest.Window;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Longer intake where jury rounds follow it: they are moved along, or refuse it by their names. */
class ExtendedRoundsTests {

    private static final Instant END = Instant.parse("2026-11-15T10:00:00Z");
    private static final UUID VIDEO = new UUID(0, 1);

    /** Two rounds in the first ten days after intake, then the final round and the vote. */
    private static final Contest CONTEST =
            contest(List.of(round(1, 1, 5), round(2, 5, 10)), days(10, 20), days(12, 22));

    @Test
    void leavesRoundsAloneThatBeginLater() {
        Contest extended = extended(CONTEST, null, 1, false);
        assertThat(extended.rounds()).isEqualTo(CONTEST.rounds());
        assertThat(extended.calendar().judging()).isEqualTo(CONTEST.calendar().judging());
    }

    @Test
    void isRefusedByTheNameOfTheRoundThatClashes() {
        Contest roomy =
                contest(List.of(round(1, 1, 5), round(2, 5, 10)), days(15, 20), days(15, 22));
        List<Refusal> refusals = extend(roomy, null, 2, false, END).refusals();
        assertThat(refusals)
                .extracting(refusal -> refusal.code().name())
                .containsExactly("EXTENSION_CLASHES_WITH_ROUND");
        assertThat(refusals.getFirst().args())
                .containsExactly(new Text("Sơ khảo 1", "Preliminary round 1"));
        assertThat(refusals.getFirst().field()).isEqualTo("closes");
    }

    @Test
    void isRefusedByTheNamesOfAllThatWouldHaveToMoveWithTheRounds() {
        assertThat(
                        extend(CONTEST, null, 2, false, END).refusals().stream()
                                .map(refusal -> refusal.code().name()))
                .containsExactly("EXTENSION_CLASHES_WITH_ROUND", "EXTENSION_CLASHES_WITH_JUDGING");
        assertThat(
                        extend(CONTEST, null, 11, false, END).refusals().stream()
                                .map(refusal -> refusal.code().name()))
                .containsExactly(
                        "EXTENSION_CLASHES_WITH_ROUND",
                        "EXTENSION_CLASHES_WITH_JUDGING",
                        "EXTENSION_CLASHES_WITH_VOTING");
    }

    @Test
    void movesAllRoundsTogetherAndWhatComesAfterThemOnlyWhereItMust() {
        Contest extended = extended(CONTEST, null, 3, true);
        assertThat(extended.rounds())
                .extracting(PreliminaryRound::window)
                .containsExactly(days(4, 8), days(8, 13));
        assertThat(extended.calendar().judging()).isEqualTo(days(13, 23));
        assertThat(extended.calendar().voting()).isEqualTo(days(15, 25));
        Contest roomy =
                contest(List.of(round(1, 1, 5), round(2, 5, 10)), days(15, 20), days(15, 22));
        Contest moved = extended(roomy, null, 3, true);
        assertThat(moved.rounds().getLast().window()).isEqualTo(days(8, 13));
        assertThat(moved.calendar().judging()).isEqualTo(days(15, 20));
        assertThat(moved.calendar().voting()).isEqualTo(days(15, 22));
    }

    @Test
    void keepsWhatTheRoundsDecide() {
        assertThat(extended(CONTEST, null, 3, true).rounds())
                .zipSatisfy(
                        CONTEST.rounds(),
                        (moved, before) -> assertThat(moved.decidesAs(before)).isTrue());
    }

    @Test
    void neverMovesARoundThatHasBegun() {
        Instant now = END.plus(Duration.ofHours(20));
        Contest early = contest(List.of(round(1, 0, 5)), days(10, 20), days(12, 22));
        assertThat(
                        extend(early, null, 3, true, now).refusals().stream()
                                .map(refusal -> refusal.code().name()))
                .containsExactly("ROUND_HAS_BEGUN");
    }

    @Test
    void oneCategoryMovesTheRoundsOfAll() {
        Contest extended = extended(CONTEST, VIDEO, 2, true);
        assertThat(extended.calendar().intake()).isEqualTo(CONTEST.calendar().intake());
        assertThat(extended.rounds().getFirst().window()).isEqualTo(days(3, 7));
    }

    private static Contest extended(
            Contest contest,
            @org.jspecify.annotations.Nullable UUID category,
            int days,
            boolean move) {
        Instant end = END.plus(Duration.ofDays(days));
        Outcome<Calendar> outcome = extend(contest, category, days, move, END);
        assertThat(outcome.refusals()).isEmpty();
        return contest.at(
                java.util.Objects.requireNonNull(outcome.valueOrNull()),
                ExtensionRules.rounds(contest, category, end));
    }

    private static Outcome<Calendar> extend(
            Contest contest,
            @org.jspecify.annotations.Nullable UUID category,
            int days,
            boolean move,
            Instant now) {
        return ExtensionRules.extend(contest, category, END.plus(Duration.ofDays(days)), move, now);
    }

    private static PreliminaryRound round(int number, int opens, int closes) {
        return new PreliminaryRound(
                new UUID(0, 9),
                number,
                new Text("Sơ khảo " + number, "Preliminary round " + number),
                days(opens, closes),
                RoundMethod.PASS_FAIL,
                new RoundCut(10, null, TiesAtTheCut.KEEP_ALL),
                List.of());
    }

    private static Window days(int opens, int closes) {
        return new Window(END.plus(Duration.ofDays(opens)), END.plus(Duration.ofDays(closes)));
    }

    private static Contest contest(List<PreliminaryRound> rounds, Window judging, Window voting) {
        Text text = new Text("x", null);
        return new Contest(
                new UUID(0, 9),
                "x",
                text,
                text,
                text,
                text,
                text,
                "#17603f",
                ZoneId.of("Asia/Ho_Chi_Minh"),
                new Calendar(days(-100, 0), judging, voting, END.plus(Duration.ofDays(40))),
                List.of(new Category(VIDEO, text, List.of())),
                new VotePolicy(
                        Set.of(VoterKind.DEVICE),
                        1,
                        VoteScope.CONTEST,
                        VotePeriod.TOTAL,
                        CountVisibility.LIVE),
                new CombinationRules(70, 30, CombinationMethod.RANK_POINTS, List.of()),
                END.minus(Duration.ofDays(101)),
                null,
                null,
                rounds);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Calendar;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.contest.Window;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.RefusalCode;
import org.palmares.kernel.Text;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class RoundRulesTests {

    private static final Instant END = Instant.parse("2026-11-15T10:00:00Z");
    private static final Calendar CALENDAR =
            new Calendar(days(-100, 0), days(20, 30), days(20, 30), END.plus(Duration.ofDays(40)));

    @Test
    void takesRoundsBetweenIntakeAndTheFinalRound() {
        assertThat(RoundRules.check(CALENDAR, List.of(round(1, 0, 10), round(2, 10, 20))))
                .isEmpty();
    }

    @Test
    void namesWhatARoundClashesWith() {
        assertThat(codes(round(1, -1, 10)))
                .containsExactly(ContestRefusal.ROUND_BEFORE_INTAKE_CLOSES);
        assertThat(codes(round(1, 0, 10), round(2, 9, 12)))
                .containsExactly(ContestRefusal.ROUNDS_OVERLAP);
        assertThat(codes(round(1, 5, 21)))
                .containsExactly(
                        ContestRefusal.JUDGING_BEFORE_A_ROUND_ENDS,
                        ContestRefusal.VOTING_BEFORE_A_ROUND_ENDS);
        assertThat(codes(round(1, 5, 5)))
                .containsExactly(ContestRefusal.WINDOW_ENDS_BEFORE_IT_BEGINS);
    }

    @Test
    void asksForACutThatCutsAndForFourRoundsAtMost() {
        assertThat(codes(cut(null, null))).containsExactly(ContestRefusal.ROUND_CUT_MISSING);
        assertThat(codes(cut(0, null))).containsExactly(ContestRefusal.NUMBER_OUT_OF_RANGE);
        assertThat(codes(cut(null, "100.5"))).containsExactly(ContestRefusal.NUMBER_OUT_OF_RANGE);
        assertThat(
                        codes(
                                round(1, 0, 1),
                                round(2, 1, 2),
                                round(3, 2, 3),
                                round(4, 3, 4),
                                round(5, 4, 5)))
                .containsExactly(ContestRefusal.ROUNDS_TOO_MANY);
    }

    @Test
    void writesDownHowARoundChooses() {
        assertThat(RoundExplanation.of(cut(12, "66.5")).vi())
                .isEqualTo(
                        "Vòng Sơ khảo: mỗi giám khảo cho từng tác phẩm đạt, không đạt hoặc để lại;"
                            + " ở mỗi hạng mục, tác phẩm có ít nhất 66,5% số phiếu đạt được đi"
                            + " tiếp, nhiều nhất 12 tác phẩm có kết quả cao nhất. Các tác phẩm bằng"
                            + " nhau ở vị trí cuối đều được đi tiếp.");
        assertThat(RoundExplanation.of(cut(12, null)).in(java.util.Locale.ENGLISH))
                .endsWith(
                        "in each category at most the 12 best works go on. Works that are equal at"
                                + " the last place all go on.");
    }

    private static List<RefusalCode> codes(PreliminaryRound... rounds) {
        return RoundRules.check(CALENDAR, List.of(rounds)).stream().map(Refusal::code).toList();
    }

    private static PreliminaryRound round(int number, int opens, int closes) {
        return new PreliminaryRound(
                new UUID(0, 0),
                number,
                new Text("Sơ khảo", "Preliminary round"),
                days(opens, closes),
                RoundMethod.PASS_FAIL,
                10,
                null,
                TiesAtTheCut.KEEP_ALL);
    }

    private static PreliminaryRound cut(@Nullable Integer keep, @Nullable String least) {
        return new PreliminaryRound(
                new UUID(0, 0),
                1,
                new Text("Sơ khảo", "Preliminary round"),
                days(1, 2),
                RoundMethod.PASS_FAIL,
                keep,
                least == null ? null : new BigDecimal(least),
                TiesAtTheCut.KEEP_ALL);
    }

    private static Window days(int opens, int closes) {
        return new Window(END.plus(Duration.ofDays(opens)), END.plus(Duration.ofDays(closes)));
    }
}

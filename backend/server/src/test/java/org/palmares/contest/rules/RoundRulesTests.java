// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palmares.contest.Calendar;
import org.palmares.contest.Category;
import org.palmares.contest.CategoryCut;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundCut;
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
import java.util.Locale;
import java.util.UUID;

class RoundRulesTests {

    private static final Instant END = Instant.parse("2026-11-15T10:00:00Z");
    private static final Calendar CALENDAR =
            new Calendar(days(-100, 0), days(20, 30), days(20, 30), END.plus(Duration.ofDays(40)));

    private static final UUID FILM = new UUID(0, 1);
    private static final UUID PRESS = new UUID(0, 2);
    private static final UUID RADIO = new UUID(0, 3);
    private static final RoundCut NONE = cut(null, null);

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
        assertThat(codes(round(NONE))).containsExactly(ContestRefusal.ROUND_CUT_MISSING);
        assertThat(codes(round(cut(0, null)))).containsExactly(ContestRefusal.NUMBER_OUT_OF_RANGE);
        assertThat(codes(round(cut(null, "100.5"))))
                .containsExactly(ContestRefusal.NUMBER_OUT_OF_RANGE);
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
    void asksOfEachExceptionWhatItAsksOfTheRound() {
        assertThat(
                        RoundRules.check(
                                        CALENDAR,
                                        List.of(with(own(FILM, cut(5, null)), own(PRESS, NONE))))
                                .stream()
                                .map(Refusal::field))
                .containsExactly("rounds.0.exceptions.1.keep");
        List<Category> categories = List.of(category(FILM, "Phim"), category(PRESS, "Báo in"));
        assertThat(check(categories, own(FILM, NONE), own(PRESS, NONE))).isEmpty();
        assertThat(check(categories, own(FILM, NONE), own(FILM, NONE)))
                .containsExactly("rounds.0.exceptions.1.categoryId");
        assertThat(check(categories, own(new UUID(9, 9), NONE)))
                .containsExactly("rounds.0.exceptions.0.categoryId");
    }

    private static List<String> check(List<Category> categories, CategoryCut... own) {
        return RoundRules.checkCategories(categories, List.of(with(own))).stream()
                .map(Refusal::field)
                .toList();
    }

    @Test
    void writesDownHowARoundChooses() {
        assertThat(RoundExplanation.of(round(cut(12, "66.5")), List.of()).vi())
                .isEqualTo(
                        "Vòng Sơ khảo: mỗi giám khảo cho từng tác phẩm đạt, không đạt hoặc để lại;"
                            + " ở mỗi hạng mục, tác phẩm có ít nhất 66,5% số phiếu đạt được đi"
                            + " tiếp, nhiều nhất 12 tác phẩm có kết quả cao nhất. Các tác phẩm bằng"
                            + " nhau ở vị trí cuối đều được đi tiếp.");
        assertThat(RoundExplanation.of(round(cut(12, null)), List.of()).in(Locale.ENGLISH))
                .endsWith(
                        "in each category at most the 12 best works go on. Works that are equal at"
                                + " the last place all go on.");
    }

    @Test
    void writesDownWhichCategoriesGoByAnotherCut() {
        List<Category> three =
                List.of(
                        category(FILM, "Phim"),
                        category(PRESS, "Báo in"),
                        category(RADIO, "Phát thanh"));
        PreliminaryRound round = with(own(RADIO, cut(null, "70")), own(PRESS, cut(null, "70.00")));
        assertThat(RoundExplanation.of(round, three).vi())
                .endsWith(
                        "ở mỗi hạng mục, nhiều nhất 10 tác phẩm có kết quả cao nhất được đi tiếp."
                                + " Các tác phẩm bằng nhau ở vị trí cuối đều được đi tiếp."
                                + " Riêng hạng mục “Báo in” và “Phát thanh”: tác phẩm có ít nhất"
                                + " 70% số phiếu đạt được đi tiếp.");
        assertThat(RoundExplanation.of(round, three).in(Locale.ENGLISH))
                .endsWith(
                        " But in “Báo in” and “Phát thanh”, works that at least 70% of their sheets"
                                + " pass go on.");
        assertThat(RoundExplanation.of(round, three.subList(1, 3)).vi())
                .endsWith(
                        "đạt, không đạt hoặc để lại. Hạng mục “Báo in” và “Phát thanh”: tác phẩm có"
                                + " ít nhất 70% số phiếu đạt được đi tiếp.");
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
                cut(10, null),
                List.of());
    }

    private static PreliminaryRound round(RoundCut cut) {
        PreliminaryRound round = round(1, 1, 2);
        return new PreliminaryRound(
                round.contest(), 1, round.name(), round.window(), round.method(), cut, List.of());
    }

    private static PreliminaryRound with(CategoryCut... own) {
        PreliminaryRound round = round(1, 1, 2);
        return new PreliminaryRound(
                round.contest(),
                1,
                round.name(),
                round.window(),
                round.method(),
                round.cut(),
                List.of(own));
    }

    private static CategoryCut own(UUID category, RoundCut cut) {
        return new CategoryCut(category, cut);
    }

    private static Category category(UUID key, String name) {
        return new Category(key, new Text(name, null), List.of());
    }

    private static RoundCut cut(@Nullable Integer keep, @Nullable String least) {
        return new RoundCut(
                keep, least == null ? null : new BigDecimal(least), TiesAtTheCut.KEEP_ALL);
    }

    private static Window days(int opens, int closes) {
        return new Window(END.plus(Duration.ofDays(opens)), END.plus(Duration.ofDays(closes)));
    }
}

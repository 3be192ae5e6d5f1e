// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.judging.rules.Cut.Ground.BELOW_FIGURE;
import static org.palmares.judging.rules.Cut.Ground.BELOW_PLACES;
import static org.palmares.judging.rules.Cut.Ground.NO_SHEET;
import static org.palmares.judging.rules.Cut.Ground.PLACE;
import static org.palmares.judging.rules.Cut.Ground.REACHED;
import static org.palmares.judging.rules.Cut.Ground.TIE_KEPT;
import static org.palmares.judging.rules.Cut.Ground.TIE_NOT_KEPT;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.palmares.judging.Verdict;
import org.palmares.judging.rules.Cut.Ground;
import org.palmares.judging.rules.Cut.Judged;
import org.palmares.ranking.RoundRule;
import org.palmares.ranking.RoundRule.Ties;
import org.palmares.ranking.exact.Fraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

class CutTests {

    @Test
    void keepsTheBestOfACategory() {
        assertThat(cut(round(2, null, Ties.KEEP_ALL), "80", "70", "60"))
                .containsExactly(PLACE, PLACE, BELOW_PLACES);
    }

    @Test
    void keepsAllOrNoneOfThoseThatTieAtTheLastPlace() {
        assertThat(cut(round(2, null, Ties.KEEP_ALL), "80", "70", "70", "60"))
                .containsExactly(PLACE, TIE_KEPT, TIE_KEPT, BELOW_PLACES);
        assertThat(cut(round(2, null, Ties.KEEP_NONE), "80", "70", "70", "60"))
                .containsExactly(PLACE, TIE_NOT_KEPT, TIE_NOT_KEPT, BELOW_PLACES);
    }

    @Test
    void seesNoTieWhereAllEqualWorksHaveRoom() {
        assertThat(cut(round(3, null, Ties.KEEP_NONE), "80", "70", "70", "60"))
                .containsExactly(PLACE, PLACE, PLACE, BELOW_PLACES);
        assertThat(cut(round(9, null, Ties.KEEP_NONE), "70", "70")).containsExactly(PLACE, PLACE);
    }

    @Test
    void asksForTheFigureFirstAndForAPlaceThen() {
        assertThat(cut(round(2, "65", Ties.KEEP_NONE), "60", "65", "64.99", "90"))
                .containsExactly(BELOW_FIGURE, PLACE, BELOW_FIGURE, PLACE);
        assertThat(cut(round(null, "65", Ties.KEEP_NONE), "65", "64"))
                .containsExactly(REACHED, BELOW_FIGURE);
    }

    @Test
    void comparesExactlyWhereDecimalsWouldTie() {
        Fraction third = Fraction.of(100, 3);
        List<Judged> works =
                List.of(
                        new Judged(new UUID(0, 1), third),
                        new Judged(new UUID(0, 2), third.plus(Fraction.of(1, 1_000_000_000))),
                        new Judged(new UUID(0, 3), Fraction.of(100).over(Fraction.of(3))));
        Map<UUID, Ground> grounds = Cut.of(round(1, null, Ties.KEEP_ALL), works);
        assertThat(grounds)
                .containsEntry(new UUID(0, 2), PLACE)
                .containsEntry(new UUID(0, 1), BELOW_PLACES)
                .containsEntry(new UUID(0, 3), BELOW_PLACES);
        assertThat(Cut.of(round(2, null, Ties.KEEP_ALL), works).values())
                .containsExactlyInAnyOrder(PLACE, TIE_KEPT, TIE_KEPT);
    }

    @Test
    void letsNoWorkThroughThatNobodyMarked() {
        assertThat(cut(round(5, "0", Ties.KEEP_ALL), null, "0")).containsExactly(NO_SHEET, PLACE);
    }

    @Test
    void countsAHeldSheetAsOneThatDoesNotLetPass() {
        assertThat(RoundFigures.ofVerdicts(List.of(Verdict.PASS, Verdict.HOLD, Verdict.FAIL)))
                .isEqualTo(Fraction.of(100, 3));
        assertThat(RoundFigures.ofVerdicts(List.of())).isNull();
    }

    private static List<Ground> cut(RoundRule round, @Nullable String... figures) {
        List<Judged> works = new ArrayList<>();
        for (int at = 0; at < figures.length; at++) {
            String figure = figures[at];
            works.add(
                    new Judged(
                            new UUID(0, at),
                            figure == null ? null : Fraction.of(new BigDecimal(figure))));
        }
        Map<UUID, Ground> grounds = Cut.of(round, works);
        return works.stream().map(work -> grounds.get(work.entry())).toList();
    }

    private static RoundRule round(@Nullable Integer keep, @Nullable String least, Ties ties) {
        return new RoundRule(
                RoundRule.Judging.PASS_FAIL,
                keep == null ? OptionalInt.empty() : OptionalInt.of(keep),
                Optional.ofNullable(least).map(Fraction::parse),
                ties);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.palmares.ranking.Separation.Decider;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SentencesTests {

    private static Separation separation(
            Decider decider, String detail, String counted, String above, String below) {
        return new Separation(
                List.of(new EntryCode("MS 045")),
                List.of(new EntryCode("MS 012")),
                decider,
                detail,
                counted.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(counted)),
                Fraction.parse(above),
                Fraction.parse(below));
    }

    private static void says(Separation separation, String vietnamese, String english) {
        assertThat(Sentences.separation(separation, Language.VI)).isEqualTo(vietnamese);
        assertThat(Sentences.separation(separation, Language.EN)).isEqualTo(english);
    }

    @Test
    void saysWhyOneEntryStandsAboveTheNext() {
        says(
                separation(Decider.TOTAL, "", "", "87.5", "86.25"),
                "MS 045 đứng trên MS 012 vì tổng điểm 87,50 lớn hơn 86,25.",
                "MS 045 ranks above MS 012 because its total 87.50 is higher than 86.25.");
        says(
                separation(Decider.PUBLIC_VOTES, "", "", "1234567", "1234566"),
                "MS 045 đứng trên MS 012 vì bằng tổng điểm và số phiếu bầu 1.234.567 nhiều hơn"
                        + " 1.234.566.",
                "MS 045 ranks above MS 012 because the totals are equal and its 1,234,567 votes"
                        + " are more than 1,234,566.");
        says(
                separation(Decider.COUNTBACK, "", "9.5", "3", "2"),
                "MS 045 đứng trên MS 012 vì bằng tổng điểm và có số lần được điểm 9,5 là 3, nhiều"
                        + " hơn 2.",
                "MS 045 ranks above MS 012 because the totals are equal and it got the mark 9.5"
                        + " more often: 3 times against 2.");
    }

    @Test
    void callsACriterionByItsName() {
        assertThat(
                        Sentences.separation(
                                separation(Decider.CRITERION, "idea", "", "9", "8.75"),
                                Language.VI,
                                id -> "Ý tưởng"))
                .isEqualTo(
                        "MS 045 đứng trên MS 012 vì bằng tổng điểm và điểm tiêu chí “Ý tưởng” 9,00"
                                + " lớn hơn 8,75.");
    }

    @ParameterizedTest
    @EnumSource(Decider.class)
    void isOneSentenceWithBothFiguresWhateverDecided(Decider decider) {
        Separation separation = separation(decider, "country", "12", "7", "5");
        for (Language language : Language.values()) {
            assertThat(Sentences.separation(separation, language))
                    .startsWith("MS 045")
                    .endsWith(".")
                    .doesNotContain("{", "}")
                    .contains("MS 012");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 1/4, '0,33', '0,25'",
        "87.5, 87.4999, '87,5000', '87,4999'",
        "100, 99.999, '100,000', '99,999'",
        "-1.5, -2, '-1,50', '-2,00'",
        "1000.5, 999, '1.000,50', '999,00'",
        "1/3, 333333333333333/1000000000000000, 1/3, 333333333333333/1000000000000000"
    })
    void showsTheDifferenceThatDecided(String above, String below, String one, String other) {
        assertThat(
                        Sentences.separation(
                                separation(Decider.TOTAL, "", "", above, below), Language.VI))
                .isEqualTo(
                        "MS 045 đứng trên MS 012 vì tổng điểm " + one + " lớn hơn " + other + ".");
    }

    @Test
    void showsAsMuchOfTwoLotsAsTellsThemApart() {
        Fraction lower = Fraction.of(0x1234);
        Separation lots =
                new Separation(
                        List.of(new EntryCode("MS 045")),
                        List.of(new EntryCode("MS 012")),
                        Decider.LOT,
                        "",
                        Optional.empty(),
                        lower,
                        lower.plus(Fraction.ONE));

        assertThat(Sentences.separation(lots, Language.EN))
                .contains("is " + "0".repeat(60) + "1234…, lower than " + "0".repeat(60) + "1235…");
        assertThat(
                        Sentences.separation(
                                separation(Decider.LOT, "", "", "0", "9".repeat(77)), Language.VI))
                .contains("là 00000000…, nhỏ hơn dd15fe86…");
    }

    @Test
    void namesAllEntriesThatShareAPlace() {
        Contests.Rules rules = Contests.juryAlone(Contests.TEN);
        rules.quorum = 1;
        List<Sheet> marks = new ArrayList<>();
        for (int entry = 1; entry <= 4; entry++) {
            marks.addAll(Contests.sheets(Contests.entry(entry), entry < 4 ? "4" : "2"));
        }
        Standing standing =
                Contests.standing(
                        rules.accepted(),
                        new JuryMarks(marks),
                        PublicTally.NONE,
                        Contests.entries(5));

        assertThat(Sentences.shared(standing.places().get(0), Language.VI))
                .isEqualTo(
                        "MS 001, MS 002 và MS 003 cùng xếp hạng 1 vì bằng nhau ở mọi căn cứ của thể"
                                + " lệ.");
        assertThat(Sentences.shared(standing.places().get(0), Language.EN))
                .isEqualTo(
                        "MS 001, MS 002 and MS 003 share place 1 because no rule separates them.");
        assertThat(Sentences.separation(standing.separations().get(0), Language.VI))
                .isEqualTo(
                        "MS 001, MS 002 và MS 003 cùng đứng trên MS 004 vì tổng điểm 4 lớn hơn 2.");
        assertThat(Sentences.separation(standing.separations().get(0), Language.EN))
                .startsWith("MS 001, MS 002 and MS 003 rank above MS 004 because");
        assertThat(Sentences.unplaced(standing.unplaced().get(0), Language.VI))
                .isEqualTo("MS 005 không được xếp hạng vì chỉ có 0 phiếu chấm hợp lệ, ít hơn 1.");
        assertThat(Sentences.unplaced(standing.unplaced().get(0), Language.EN))
                .isEqualTo(
                        "MS 005 has no place because it has only 0 complete score sheets, fewer"
                                + " than 1.");
    }

    @Test
    void writesAFigureExactlyWhereItCan() {
        assertThat(FigureText.exactly(Fraction.of(1, 3), Language.VI)).isEqualTo("1/3");
        assertThat(FigureText.exactly(Fraction.of(1, 8), Language.VI)).isEqualTo("0,125");
    }
}

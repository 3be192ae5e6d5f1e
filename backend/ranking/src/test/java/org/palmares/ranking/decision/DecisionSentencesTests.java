// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Language;
import org.palmares.ranking.tables.ContestTables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a decision says in Vietnamese and in English. */
class DecisionSentencesTests {

    private static final Names NAMES =
            id -> id.replace("jury", "Ban giám khảo").replace("overall", "Tổng điểm");

    private static Ground ground(Ground.By by, boolean lower, String above, String below) {
        return new Ground(
                Grid.entries("A"),
                Grid.entries("B"),
                by,
                "jury",
                "idea",
                lower,
                Optional.of(Fraction.of(12)),
                Fraction.parse(above),
                Fraction.parse(below));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TOTAL;false;8.5;8;A đứng trên B vì tổng điểm 8,50 lớn hơn 8,00.;"
                        + "A ranks above B because its total 8.50 is higher than 8.00.",
                "TOTAL;true;3;5;A đứng trên B vì tổng điểm 3 nhỏ hơn 5.;"
                        + "A ranks above B because its total 3 is lower than 5.",
                "FIGURE;false;9;8;A đứng trên B vì bằng tổng điểm và “Ban giám khảo” 9 lớn hơn 8.;"
                        + "A ranks above B because the totals are equal and its “Ban giám khảo”, 9,"
                        + " is higher than 8.",
                "CRITERION;false;9;8;A đứng trên B vì bằng tổng điểm và điểm tiêu chí “Ban giám"
                    + " khảo/idea” 9 lớn hơn 8.;A ranks above B because the totals are equal and"
                    + " its figure for “Ban giám khảo/idea”, 9, is higher than 8.",
                "COUNTBACK;false;3;2;A đứng trên B vì bằng tổng điểm và số bên của “Ban giám khảo”"
                        + " cho 12 là 3, nhiều hơn 2.;A ranks above B because the totals are equal"
                        + " and more of “Ban giám khảo” gave it 12: 3 against 2."
            })
    void sayWhyOneEntryStandsAboveTheNext(
            Ground.By by, boolean lower, String above, String below, String vi, String en) {
        Ground ground = ground(by, lower, above, below);

        assertThat(DecisionSentences.ground(ground, Language.VI, NAMES)).isEqualTo(vi);
        assertThat(DecisionSentences.ground(ground, Language.EN, NAMES)).isEqualTo(en);
    }

    @ParameterizedTest
    @EnumSource(Ground.By.class)
    void areWholeWhateverDecided(Ground.By by) {
        for (Language language : Language.values()) {
            assertThat(DecisionSentences.ground(ground(by, false, "7", "5"), language, Names.IDS))
                    .startsWith("A ")
                    .endsWith(".")
                    .doesNotContain("{", "}");
        }
    }

    @Test
    void nameAllThatStandTogether() {
        Ground together =
                new Ground(
                        Grid.entries("A B"),
                        Grid.entries("C"),
                        Ground.By.TOTAL,
                        "overall",
                        "",
                        false,
                        Optional.empty(),
                        Fraction.of(2),
                        Fraction.of(1));

        assertThat(DecisionSentences.ground(together, Language.VI, Names.IDS))
                .startsWith("A và B cùng đứng trên C vì ");
        assertThat(DecisionSentences.ground(together, Language.EN, Names.IDS))
                .startsWith("A and B rank above C because ");
    }

    private static RankedPlace place(int number, int last, String one, String other) {
        List<RankedEntry> entries = new ArrayList<>();
        for (String code : List.of("A", "B")) {
            Fraction total = Fraction.parse(code.equals("A") ? one : other);
            entries.add(new RankedEntry(new EntryCode(code), total, Optional.empty(), List.of()));
        }
        return new RankedPlace(number, last, entries);
    }

    @Test
    void sayWhyAPlaceIsShared() {
        assertThat(DecisionSentences.shared(place(2, 2, "8", "8"), Language.VI))
                .isEqualTo("A và B cùng xếp hạng 2 vì bằng nhau ở mọi căn cứ của thể lệ.");
        assertThat(DecisionSentences.shared(place(2, 3, "8", "8"), Language.EN))
                .isEqualTo("A and B share place 2–3 because no rule separates them.");
        assertThat(DecisionSentences.shared(place(5, 5, "21.03", "21.01"), Language.VI))
                .isEqualTo(
                        "A và B cùng xếp hạng 5 vì tổng điểm sát nhau đến mức thể lệ coi là bằng.");
        assertThat(DecisionSentences.shared(place(5, 5, "21.03", "21.01"), Language.EN))
                .endsWith("so close that the rules take them as equal.");
    }

    @ParameterizedTest
    @EnumSource(NoPlace.Why.class)
    void sayWhyAnEntryHasNoPlace(NoPlace.Why why) {
        NoPlace without =
                new NoPlace(new EntryCode("A"), why, "jury", Fraction.of(1), Fraction.of(3));
        for (Language language : Language.values()) {
            assertThat(DecisionSentences.noPlace(without, language, NAMES))
                    .startsWith("A ")
                    .contains("“Ban giám khảo”")
                    .endsWith(".")
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(Passage.Why.class)
    void sayWhyAnEntryGoesOnOrStops(Passage.Why why) {
        Passage passage = new Passage(new EntryCode("A"), why);
        String goes = passage.goesOn() ? "A vào vòng sau: " : "A dừng lại: ";

        assertThat(DecisionSentences.passage(passage, Language.VI)).startsWith(goes).endsWith(".");
        assertThat(DecisionSentences.passage(passage, Language.EN))
                .startsWith(passage.goesOn() ? "A goes on: " : "A stops: ");
    }

    private static List<String> steps(Decision decision, String entry, Language language) {
        EntryCode code = new EntryCode(entry);
        List<String> sentences = new ArrayList<>();
        decision.last()
                .parts()
                .getOrDefault(code, List.of())
                .forEach(part -> sentences.addAll(StepSentences.of(part.steps(), language, NAMES)));
        Decided.ranking(decision)
                .of(code)
                .ifPresent(
                        line -> sentences.addAll(StepSentences.of(line.steps(), language, NAMES)));
        return sentences;
    }

    @Test
    void tellEveryStepOfATrimmedMean() {
        Draft draft =
                Draft.juryAlone()
                        .jury("quorum", "5")
                        .jury("score", "{'places':1,'mode':'half-up'}")
                        .joining(
                                "{'method':'trimmed-mean/1','drop':1,'minimum':5,"
                                        + "'fewerThanFiveAccepted':false}");
        Decision decision = Decided.of(draft, Grid.jury("A\nJ1 9\nJ2 7\nJ3 8\nJ4 8.5\nJ5 6\n"));

        assertThat(steps(decision, "A", Language.VI))
                .containsExactly(
                        "Ban giám khảo: J1 9; J2 7; J3 8; J4 8,5; J5 6.",
                        "Ban giám khảo, trung bình sau khi bỏ điểm cao nhất và thấp nhất: ≈ 7,8333"
                                + " (J1 9 (bỏ, cao nhất); J5 6 (bỏ, thấp nhất)).",
                        "Ban giám khảo, làm tròn: 7,8.",
                        "Tổng điểm, tổng có trọng số (Ban giám khảo 7,8): 7,8.");
        assertThat(steps(decision, "A", Language.EN))
                .contains(
                        "Ban giám khảo, mean without the highest and lowest: ≈ 7.8333 (J1 9"
                                + " (dropped, highest); J5 6 (dropped, lowest)).");
    }

    @Test
    void tellEveryStepOfJuryPublicAndImportedFigures() {
        Draft draft =
                Draft.juryAndPublic()
                        .with("rounds.0.parts.2", Draft.juryAndExternal().text("rounds.0.parts.1"))
                        .jury("order", "'criteria-first'")
                        .part(1, "by", "'group'")
                        .part(1, "otherGroups", "'2'");
        ContestTables tables =
                Grid.jury("A B\nJ1 9 8\n")
                        .withVotes(new Ref("final", "public"), Grid.votes("A B\nd1 3 5\n"))
                        .withExternal(new Ref("final", "technical"), Grid.figures("A B\nt 4 5\n"));

        assertThat(steps(Decided.of(draft, tables), "A", Language.VI))
                .containsExactly(
                        "Ban giám khảo/mark: J1 9.",
                        "Ban giám khảo/mark, trung bình: 9.",
                        "Ban giám khảo, tính chung các tiêu chí (Ban giám khảo/mark 9): 9.",
                        "public: d1 3.",
                        "public, nhân trọng số: d1 6.",
                        "public, tổng: 6.",
                        "technical: 4, số liệu nhập từ nơi khác, không kiểm được ở đây.",
                        "Ban giám khảo, quy đổi giữa các tác phẩm thành điểm theo thứ hạng: 100.",
                        "public, quy đổi giữa các tác phẩm thành điểm theo thứ hạng: 0.",
                        "Tổng điểm, trung bình có trọng số (Ban giám khảo 7.000; public 0): 70.");
    }

    @Test
    void tellWhatWasSpecialAboutAJuror() {
        Draft draft =
                Draft.juryAlone()
                        .jury("recusal", "'mean-of-others'")
                        .jury("rescale", "'raw-range'")
                        .jury("jurors.scaled", "{'places':4,'mode':'half-up'}")
                        .scaling(
                                "{'method':'min-max/1','winsorised':0,'low':'0','high':'1','flat':"
                                        + "'1/2','minimumFigures':2,'fewFigures':'leave-out'}");
        Decision decision =
                Decided.of(draft, Grid.jury("A B C\nJ1 5 7 9\nJ2 r 6 6\nJ3 4 - -\nJ4 6 6 6\n"));

        assertThat(steps(decision, "A", Language.EN))
                .startsWith(
                        "Ban giám khảo: J1 5; J2 5 (mean of the others); J3 4; J4 6.",
                        "Ban giám khảo, as stretched between lowest and highest: J1 0; J2 0; J3 4"
                                + " (not counted); J4 0.5 (all marks equal).")
                .contains("Ban giám khảo, back in the range of the raw marks: 5.");
    }

    @ParameterizedTest
    @EnumSource(Step.Kind.class)
    void haveASentenceForEveryStep(Step.Kind kind) {
        Step step = Step.of(kind, "jury", "mean/1", List.of());
        assertThat(StepSentences.of(step, Language.VI, Names.IDS)).contains("jury").endsWith(".");
        assertThat(StepSentences.of(step, Language.EN, Names.IDS)).doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Line.Note.class)
    void haveWordsForEveryNote(Line.Note note) {
        Step step =
                Step.of(
                        Step.Kind.GIVEN,
                        "jury",
                        "",
                        List.of(new Line("J1", Fraction.of(1, 3), note)));
        assertThat(StepSentences.of(step, Language.VI, Names.IDS)).contains("J1 ≈ 0,3333");
        assertThat(StepSentences.of(step, Language.EN, Names.IDS).contains("("))
                .isEqualTo(note != Line.Note.NONE);
    }

    @Test
    void sayThatALongDecimalIsRounded() {
        Step step = Step.of(Step.Kind.ROUNDED, "jury", "", List.of(), Fraction.parse("0.123456"));

        assertThat(StepSentences.of(step, Language.VI, Names.IDS))
                .isEqualTo("jury, làm tròn: ≈ 0,1235.");
    }

    @Test
    void callAnUnknownMethodByItsName() {
        Step step = Step.of(Step.Kind.JOINED, "jury", "luck/1", List.of(), Fraction.ONE);

        assertThat(StepSentences.of(step, Language.VI, Names.IDS)).isEqualTo("jury, luck/1: 1.");
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.Aggregation;
import org.palmares.ranking.Contests;
import org.palmares.ranking.Criterion;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.JuryRules.Weighting;
import org.palmares.ranking.PlaceStyle;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Rounding;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.Scale;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.Standing;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Precision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ChopinTests {

    private static RuleSet stage(int limit) {
        Contests.Rules rules = Contests.juryAlone(Scale.of("1", "25", "1"));
        rules.aggregation = new Aggregation.ClippedMean(Fraction.of(limit), Precision.places(2));
        rules.rounding = Rounding.EXACT.withJury(Precision.places(2));
        rules.places = PlaceStyle.DENSE;
        return rules.accepted();
    }

    private static RuleSet cumulative() {
        Contests.Rules rules = Contests.rules();
        Scale published = Scale.of("1", "25", "0.01");
        rules.criteria =
                List.of(
                        new Criterion("stage-1", Fraction.parse("0.3"), published),
                        new Criterion("stage-2", Fraction.parse("0.7"), published));
        rules.weighting = Weighting.WEIGHTED_SUM;
        rules.combination = Contests.juryAlone(published).combination;
        rules.rounding = Rounding.EXACT.withJury(Precision.places(2));
        rules.places = PlaceStyle.DENSE;
        return rules.accepted();
    }

    @Test
    void givesEveryPublishedStageScore() {
        for (int stage : List.of(1, 2)) {
            Map<String, String> published = results(stage, "stage_score");
            Standing standing = stage(rows(stage), stage == 1 ? 3 : 2);
            Map<String, EntryCode> numbers = numbers(stage);
            assertThat(published).isNotEmpty();
            published.forEach(
                    (name, score) ->
                            assertThat(Contests.figures(standing, entry(numbers, name)).juryScore())
                                    .as(name)
                                    .isEqualTo(Fraction.parse(score)));
            inPublishedOrder(standing, published, stage);
            System.out.println("Chopin stage " + stage + ": " + published.size() + " scores");
        }
    }

    @Test
    void givesEveryPublishedCumulativeScoreInTheOrderPublished() {
        Map<String, String> first = results(1, "stage_score");
        Map<String, String> second = results(2, "stage_score");
        Map<String, EntryCode> numbers = numbers(2);
        List<Sheet> sheets = new ArrayList<>();
        second.forEach(
                (name, score) ->
                        sheets.add(
                                Sheet.of(
                                        entry(numbers, name),
                                        new JurorNumber("GK 1"),
                                        Map.of(
                                                "stage-1",
                                                Fraction.parse(first.getOrDefault(name, "")),
                                                "stage-2",
                                                Fraction.parse(score)))));
        Standing standing =
                Contests.standing(
                        cumulative(),
                        new JuryMarks(sheets),
                        PublicTally.NONE,
                        sheets.stream().map(Sheet::entry).toList());

        results(2, "cumulative")
                .forEach(
                        (name, score) ->
                                assertThat(Contests.figures(standing, entry(numbers, name)).total())
                                        .as(name)
                                        .isEqualTo(Fraction.parse(score)));
        Map<String, String> positions = results(2, "position");
        positions.forEach(
                (name, position) ->
                        assertThat(standing.placeOf(entry(numbers, name)).orElseThrow().number())
                                .as(name)
                                .isLessThanOrEqualTo(Integer.parseInt(position)));
    }

    private static EntryCode entry(Map<String, EntryCode> numbers, String name) {
        EntryCode entry = numbers.get(name);
        assertThat(entry).as(name).isNotNull();
        return entry;
    }

    private static void inPublishedOrder(Standing standing, Map<String, String> scores, int stage) {
        Map<String, EntryCode> numbers = numbers(stage);
        scores.forEach(
                (name, score) ->
                        scores.forEach(
                                (other, lower) -> {
                                    if (Fraction.parse(score).compareTo(Fraction.parse(lower))
                                            > 0) {
                                        assertThat(place(standing, numbers, name))
                                                .isLessThan(place(standing, numbers, other));
                                    }
                                }));
    }

    private static int place(Standing standing, Map<String, EntryCode> numbers, String name) {
        return standing.placeOf(entry(numbers, name)).orElseThrow().number();
    }

    private static Standing stage(List<Map<String, String>> rows, int limit) {
        List<Sheet> sheets = new ArrayList<>();
        for (Map<String, String> row : rows) {
            EntryCode entry = new EntryCode("MS " + row.get("number"));
            JurorNumber juror = new JurorNumber(row.get("juror").replace("'", ""));
            String mark = row.getOrDefault("score", "");
            sheets.add(
                    mark.isEmpty()
                            ? Sheet.recusal(entry, juror)
                            : Sheet.of(entry, juror, Map.of("mark", Fraction.parse(mark))));
        }
        return Contests.standing(
                stage(limit),
                new JuryMarks(sheets),
                PublicTally.NONE,
                sheets.stream().map(Sheet::entry).distinct().toList());
    }

    private static Map<String, EntryCode> numbers(int stage) {
        Map<String, EntryCode> numbers = new TreeMap<>();
        rows(stage)
                .forEach(row -> numbers.put(name(row), new EntryCode("MS " + row.get("number"))));
        return numbers;
    }

    // The two tables space one name differently.
    private static String name(Map<String, String> row) {
        return row.getOrDefault("name", "").replace(" ", "");
    }

    private static List<Map<String, String>> rows(int stage) {
        return PublishedTables.rows("chopin-2025/scores.csv").stream()
                .filter(row -> String.valueOf(stage).equals(row.get("stage")))
                .toList();
    }

    private static Map<String, String> results(int stage, String column) {
        Map<String, String> results = new TreeMap<>();
        PublishedTables.rows("chopin-2025/official-results.csv").stream()
                .filter(row -> String.valueOf(stage).equals(row.get("stage")))
                .forEach(row -> results.put(name(row), row.getOrDefault(column, "")));
        return results;
    }

    // The rule of the International Chopin Piano Competition 2025, with marks made up here.
    @Test
    void clipsMarksAroundTheRoundedMean() {
        Standing standing =
                Contests.standing(
                        stage(3),
                        new JuryMarks(
                                Contests.sheets(
                                        Contests.entry(1), "25", "20", "20", "19", "", "10")),
                        PublicTally.NONE,
                        Contests.entries(1));

        // Mean 18.8, so 25 counts 21.8 and 10 counts 15.8: 96.6 / 5.
        assertThat(Contests.figures(standing, Contests.entry(1)).juryScore().text())
                .isEqualTo("19.32");
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.published;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.Aggregation;
import org.palmares.ranking.Combination;
import org.palmares.ranking.Contests;
import org.palmares.ranking.Criterion;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.EntryFigures;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.JuryRules.Missing;
import org.palmares.ranking.JuryRules.Order;
import org.palmares.ranking.JuryRules.Weighting;
import org.palmares.ranking.PointsMethod;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Rounding;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.Scale;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.Standing;
import org.palmares.ranking.TieBreak;
import org.palmares.ranking.Votes;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.exact.Precision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The panel's components are ranked as the jury. Elements and deductions come from outside the
 * panel; the second side carries them, in hundredths of a point.
 */
class SkatingTests {

    private static final Scale COMPONENT = Scale.of("0.25", "10", "0.25");

    private static RuleSet rules(Map<String, Fraction> factors, boolean shortProgramme) {
        Contests.Rules rules = Contests.rules();
        List<Criterion> criteria = new ArrayList<>();
        factors.forEach((id, factor) -> criteria.add(new Criterion(id, factor, COMPONENT)));
        rules.criteria = criteria;
        rules.order = Order.CRITERIA_FIRST;
        rules.weighting = Weighting.WEIGHTED_SUM;
        rules.missing = Missing.PRESENT_MARKS;
        rules.aggregation = Aggregation.TrimmedMean.ofFive();
        rules.quorum = 5;
        rules.rounding =
                Rounding.EXACT.withCriterion(Precision.places(2)).withWeighted(Precision.places(2));
        rules.combination =
                new Combination(new PointsMethod.PlainSum(), Fraction.ONE, Fraction.of(1, 100));
        rules.tieBreaks =
                List.of(shortProgramme ? new TieBreak.PublicVotes() : new TieBreak.JuryScore());
        return rules.accepted();
    }

    @Test
    void givesEveryPublishedComponentTotalAndRank() {
        Map<String, List<Map<String, String>>> segments =
                PublishedTables.rows("isu-2016-17/performances.csv").stream()
                        .collect(
                                groupingBy(
                                        row -> row.get("competition") + ", " + row.get("program")));
        Map<String, List<Map<String, String>>> aspects =
                PublishedTables.rows("isu-2016-17/judged-aspects.csv").stream()
                        .filter(row -> "components".equals(row.get("section")))
                        .collect(groupingBy(row -> row.getOrDefault("performance_id", "")));
        Map<String, List<Map<String, String>>> scores =
                PublishedTables.rows("isu-2016-17/judge-scores.csv").stream()
                        .collect(groupingBy(row -> row.getOrDefault("aspect_id", "")));
        int ranks = 0;
        for (Map.Entry<String, List<Map<String, String>>> segment : segments.entrySet()) {
            ranks += compare(segment.getKey(), segment.getValue(), aspects, scores);
        }
        assertThat(ranks).isPositive();
        System.out.println("Skating: " + segments.size() + " segments, " + ranks + " ranks");
    }

    private static int compare(
            String segment,
            List<Map<String, String>> performances,
            Map<String, List<Map<String, String>>> aspects,
            Map<String, List<Map<String, String>>> scores) {
        Map<String, Fraction> factors = new TreeMap<>();
        List<Sheet> sheets = new ArrayList<>();
        List<Votes> rest = new ArrayList<>();
        for (Map<String, String> performance : performances) {
            EntryCode entry = entry(performance);
            Map<String, Map<String, Fraction>> marks = new TreeMap<>();
            for (Map<String, String> aspect :
                    aspects.getOrDefault(performance.get("performance_id"), List.of())) {
                factors.put(criterion(aspect), Fraction.parse(aspect.getOrDefault("factor", "")));
                for (Map<String, String> score :
                        scores.getOrDefault(aspect.get("aspect_id"), List.of())) {
                    Fraction mark = Fraction.parse(score.getOrDefault("score", ""));
                    if (mark.signum() > 0) {
                        marks.computeIfAbsent(
                                        score.getOrDefault("judge", ""), none -> new TreeMap<>())
                                .put(criterion(aspect), mark);
                    }
                }
            }
            marks.forEach(
                    (judge, given) -> sheets.add(Sheet.of(entry, new JurorNumber(judge), given)));
            rest.add(Votes.of(entry, hundredths(performance)));
        }
        Standing standing =
                Contests.standing(
                        rules(factors, segment.contains("SHORT")),
                        new JuryMarks(sheets),
                        PublicTally.of(rest),
                        performances.stream().map(SkatingTests::entry).toList());
        for (Map<String, String> performance : performances) {
            compare(segment, performance, standing, aspects);
        }
        return performances.size();
    }

    private static void compare(
            String segment,
            Map<String, String> performance,
            Standing standing,
            Map<String, List<Map<String, String>>> aspects) {
        EntryFigures figures = Contests.figures(standing, entry(performance));
        String about = segment + " " + performance.get("name");
        for (Map<String, String> aspect :
                aspects.getOrDefault(performance.get("performance_id"), List.of())) {
            assertThat(figures.criteria().get(criterion(aspect)))
                    .as(about)
                    .isEqualTo(Fraction.parse(aspect.getOrDefault("scores_of_panel", "")));
        }
        assertThat(figures.juryScore())
                .as(about)
                .isEqualTo(figure(performance, "total_component_score"));
        assertThat(figures.total()).as(about).isEqualTo(figure(performance, "total_segment_score"));
        assertThat(standing.placeOf(entry(performance)).orElseThrow().number())
                .as(about)
                .isEqualTo(Integer.parseInt(performance.getOrDefault("rank", "")));
    }

    private static EntryCode entry(Map<String, String> performance) {
        return new EntryCode(performance.getOrDefault("performance_id", ""));
    }

    private static String criterion(Map<String, String> aspect) {
        return aspect.getOrDefault("aspect_desc", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-");
    }

    private static Fraction figure(Map<String, String> row, String column) {
        return Fraction.parse(row.getOrDefault(column, ""));
    }

    private static long hundredths(Map<String, String> performance) {
        return figure(performance, "total_element_score")
                .minus(figure(performance, "total_deductions"))
                .times(Fraction.HUNDRED)
                .numerator()
                .longValueExact();
    }

    // International Skating Union, 2016: Composition of performance 26b8c1544c is published as
    // 6.39,
    // which is the mean of seven of nine marks rounded to two places.
    @Test
    void dropsOneHighestAndOneLowestMark() {
        Contests.Rules rules = Contests.juryAlone(COMPONENT);
        rules.aggregation = Aggregation.TrimmedMean.ofFive();
        rules.quorum = 5;
        rules.rounding = Rounding.EXACT.withJury(Precision.places(2));
        EntryCode entry = Contests.entry(1);
        Standing standing =
                Contests.standing(
                        rules.accepted(),
                        new JuryMarks(
                                Contests.sheets(
                                        entry, "6.5", "6.5", "6.5", "6.5", "6.25", "6.25", "6.25",
                                        "9.75", "0.25")),
                        PublicTally.NONE,
                        List.of(entry));

        assertThat(Contests.figures(standing, entry).juryScore().text()).isEqualTo("6.39");
    }
}

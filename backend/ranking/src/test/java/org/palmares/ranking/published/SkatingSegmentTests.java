// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.published;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.decision.Decision;
import org.palmares.ranking.decision.RankedList;
import org.palmares.ranking.decision.Step;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.JurySheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Elements and deductions are imported; the panel's components are joined from its marks. */
class SkatingSegmentTests {

    private static final Ref COMPONENTS = new Ref("segment", "components");

    private final Map<String, List<Map<String, String>>> aspects =
            PublishedTables.rows("isu-2016-17/judged-aspects.csv").stream()
                    .filter(row -> "components".equals(row.get("section")))
                    .collect(groupingBy(row -> row.getOrDefault("performance_id", "")));
    private final Map<String, List<Map<String, String>>> scores =
            PublishedTables.rows("isu-2016-17/judge-scores.csv").stream()
                    .collect(groupingBy(row -> row.getOrDefault("aspect_id", "")));

    @Test
    void givesEveryPublishedComponentTotalAndRank() {
        Map<String, List<Map<String, String>>> segments =
                PublishedTables.rows("isu-2016-17/performances.csv").stream()
                        .collect(
                                groupingBy(
                                        row -> row.get("competition") + ", " + row.get("program")));
        int ranks = 0;
        for (var segment : segments.entrySet()) {
            ranks += compare(segment.getKey(), segment.getValue());
        }
        System.out.println("Skating, second format: " + ranks + " ranks");
    }

    private int compare(String segment, List<Map<String, String>> performances) {
        Draft draft = Draft.example(segment.contains("SHORT") ? "skating-short" : "skating-free");
        List<JurySheet> sheets = new ArrayList<>();
        SortedMap<EntryCode, Fraction> elements = new TreeMap<>();
        SortedMap<EntryCode, Fraction> deductions = new TreeMap<>();
        String factor = "1";
        for (Map<String, String> performance : performances) {
            elements.put(entry(performance), figure(performance, "total_element_score"));
            deductions.put(entry(performance), figure(performance, "total_deductions").negated());
            for (Map<String, String> aspect : aspectsOf(performance)) {
                factor = aspect.getOrDefault("factor", "");
            }
            sheets.addAll(sheets(performance));
        }
        for (int component = 0; component < 5; component++) {
            draft = draft.part(1, "criteria." + component + ".weight", "'" + factor + "'");
        }
        ContestTables tables =
                ContestTables.of(performances.stream().map(SkatingSegmentTests::entry).toList())
                        .withSheets(COMPONENTS, sheets)
                        .withExternal(new Ref("segment", "elements"), elements)
                        .withExternal(new Ref("segment", "deductions"), deductions);
        Decision decision = Decided.of(draft, tables);
        performances.forEach(performance -> compare(segment, performance, decision));
        return performances.size();
    }

    private void compare(String segment, Map<String, String> performance, Decision decision) {
        EntryCode entry = entry(performance);
        String about = segment + " " + performance.get("name");
        RankedList ranking = Decided.ranking(decision);
        for (Map<String, String> aspect : aspectsOf(performance)) {
            assertThat(ofPanel(decision, entry, component(aspect)))
                    .as(about)
                    .isEqualTo(figure(aspect, "scores_of_panel"));
        }
        assertThat(decision.last().part(entry, "components").orElseThrow().figure())
                .as(about)
                .isEqualTo(figure(performance, "total_component_score"));
        assertThat(ranking.of(entry).orElseThrow().total())
                .as(about)
                .isEqualTo(figure(performance, "total_segment_score"));
        assertThat(ranking.placeOf(entry).orElseThrow().number())
                .as(about)
                .isEqualTo(Integer.parseInt(performance.getOrDefault("rank", "")));
    }

    private static Fraction ofPanel(Decision decision, EntryCode entry, String component) {
        return decision.last().part(entry, "components").orElseThrow().steps().stream()
                .filter(step -> step.kind() == Step.Kind.JOINED)
                .filter(step -> step.of().equals("components/" + component))
                .findFirst()
                .flatMap(Step::result)
                .orElseThrow();
    }

    private List<Map<String, String>> aspectsOf(Map<String, String> performance) {
        return aspects.getOrDefault(performance.get("performance_id"), List.of());
    }

    private List<JurySheet> sheets(Map<String, String> performance) {
        Map<String, Map<String, Fraction>> marks = new TreeMap<>();
        for (Map<String, String> aspect : aspectsOf(performance)) {
            for (Map<String, String> score :
                    scores.getOrDefault(aspect.get("aspect_id"), List.of())) {
                Fraction mark = figure(score, "score");
                // 0 stands for a judge who was absent.
                if (mark.signum() > 0) {
                    marks.computeIfAbsent(score.getOrDefault("judge", ""), none -> new TreeMap<>())
                            .put(component(aspect), mark);
                }
            }
        }
        List<JurySheet> sheets = new ArrayList<>();
        marks.forEach(
                (judge, given) ->
                        sheets.add(
                                JurySheet.of(entry(performance), new JurorNumber(judge), given)));
        return sheets;
    }

    private static EntryCode entry(Map<String, String> performance) {
        return new EntryCode(performance.getOrDefault("performance_id", ""));
    }

    // Dance calls one component by two names.
    private static String component(Map<String, String> aspect) {
        String name = aspect.getOrDefault("aspect_desc", "").toLowerCase(Locale.ROOT);
        return name.startsWith("interpretation") ? "interpretation" : name.replace(' ', '-');
    }

    private static Fraction figure(Map<String, String> row, String column) {
        return Fraction.parse(row.getOrDefault(column, ""));
    }
}

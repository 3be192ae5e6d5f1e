// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.decision.Decision;
import org.palmares.ranking.decision.Line;
import org.palmares.ranking.decision.Step;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.JurySheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Five jurors' ranks become the points of a national jury. */
class EurovisionJuriesTests {

    private static final Ref JURIES = new Ref("show", "juries");

    static List<JurySheet> ranks(List<Map<String, String>> rows) {
        List<JurySheet> sheets = new ArrayList<>();
        for (Map<String, String> row : rows) {
            for (String juror : List.of("A", "B", "C", "D", "E")) {
                // A juror without a rank took no part.
                if (!row.getOrDefault(juror, "").isEmpty()) {
                    JurySheet sheet =
                            JurySheet.of(
                                    new EntryCode(row.get("to")),
                                    new JurorNumber(juror),
                                    Map.of("rank", Fraction.parse(row.get(juror))));
                    sheets.add(
                            new JurySheet(
                                    sheet.entry(),
                                    row.getOrDefault("from", ""),
                                    sheet.juror(),
                                    sheet.marks(),
                                    sheet.state()));
                }
            }
        }
        return sheets;
    }

    /** What each panel's points are, by panel and entry. */
    private static Map<String, Map<EntryCode, Fraction>> points(Decision decision) {
        Map<String, Map<EntryCode, Fraction>> points = new TreeMap<>();
        decision.last()
                .parts()
                .forEach(
                        (entry, parts) ->
                                parts.get(0).steps().stream()
                                        .filter(step -> step.kind() == Step.Kind.SCALED)
                                        .filter(step -> step.of().equals("juries"))
                                        .flatMap(step -> step.lines().stream())
                                        .forEach(line -> put(points, entry, line)));
        return points;
    }

    private static void put(
            Map<String, Map<EntryCode, Fraction>> points, EntryCode entry, Line line) {
        points.computeIfAbsent(line.name(), none -> new TreeMap<>()).put(entry, line.figure());
    }

    private static ContestTables tables(String show, List<Map<String, String>> rows) {
        return ContestTables.of(EurovisionShowTests.entries(show)).withSheets(JURIES, ranks(rows));
    }

    // Two of these juries had sums that were exactly equal (Portugal in the final of 2018,
    // Lithuania
    // in the second semi-final of 2019); the published points fall as the running order does.
    @Test
    void givesEveryPublishedPointSince2018() {
        ContestRules rules = Draft.example("eurovision-juries-2018").accepted();
        int juries = 0;
        for (var show : EurovisionShowTests.byShow("juror-ranks").entrySet()) {
            if (!show.getKey().startsWith("2016")) {
                Map<String, Map<EntryCode, Fraction>> points =
                        points(Decided.of(rules, tables(show.getKey(), show.getValue())));
                for (Map<String, String> row : show.getValue()) {
                    assertThat(of(points, row).text())
                            .as(show.getKey() + " " + row.get("from") + " " + row.get("to"))
                            .isEqualTo(row.get("jury_points"));
                }
                juries += points.size();
            }
        }
        System.out.println("Eurovision juries by geometric points: " + juries);
    }

    // Where the sums of ranks are equal the jurors decided by a show of hands; here both share.
    @Test
    void givesEveryPublishedPointOf2016ButForTiesThatJurorsBrokeByHand() {
        ContestRules rules = Draft.example("eurovision-juries-2016").accepted();
        int juries = 0;
        for (var show : EurovisionShowTests.byShow("juror-ranks").entrySet()) {
            if (show.getKey().startsWith("2016")) {
                Map<String, Map<EntryCode, Fraction>> points =
                        points(Decided.of(rules, tables(show.getKey(), show.getValue())));
                for (var panel : points.entrySet()) {
                    compare(show.getKey(), panel.getKey(), panel.getValue(), show.getValue());
                }
                juries += points.size();
            }
        }
        System.out.println("Eurovision juries by sums of ranks: " + juries);
    }

    // Equal points of ours are a tied group; its published points are some order of those places'.
    private static void compare(
            String show,
            String panel,
            Map<EntryCode, Fraction> ours,
            List<Map<String, String>> rows) {
        Map<Fraction, List<Fraction>> groups = new TreeMap<>();
        for (Map<String, String> row : rows) {
            if (panel.equals(row.get("from"))) {
                Fraction point = ours.getOrDefault(new EntryCode(row.get("to")), Fraction.ZERO);
                groups.computeIfAbsent(point, none -> new ArrayList<>())
                        .add(Fraction.parse(row.get("jury_points")));
            }
        }
        groups.forEach(
                (point, published) ->
                        assertThat(Fraction.mean(published))
                                .as(show + " " + panel + " " + published)
                                .isEqualTo(point));
        assertThat(sum(groups.values())).isEqualTo(Fraction.of(58));
    }

    private static Fraction sum(Collection<List<Fraction>> groups) {
        return Fraction.sum(groups.stream().map(Fraction::sum).toList());
    }

    private static Fraction of(
            Map<String, Map<EntryCode, Fraction>> points, Map<String, String> row) {
        return points.getOrDefault(row.get("from"), Map.of())
                .getOrDefault(new EntryCode(row.get("to")), Fraction.ZERO);
    }

    // European Broadcasting Union, first semi-final of 2016, Armenia's jury: Malta, first with all
    // five jurors, got 12, Montenegro, second with all, 10, and Finland 8.
    @Test
    void countsTheSumOfRanks() {
        List<JurySheet> sheets =
                Grid.sheets(
                        "rank",
                        """
                        MT ME FI RU
                        AM/A 1 2 4 3
                        AM/B 1 2 4 3
                        AM/C 1 2 3 4
                        AM/D 1 2 3 4
                        AM/E 1 2 3 4
                        """);
        Decision decision =
                Decided.of(
                        Draft.example("eurovision-juries-2016"),
                        ContestTables.of(Grid.entries("MT ME FI RU")).withSheets(JURIES, sheets));

        assertThat(Decided.inShort(Decided.ranking(decision)))
                .isEqualTo("1 MT 12, 2 ME 10, 3 FI 8, 4 RU 7");
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.published;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.Aggregation;
import org.palmares.ranking.Combination;
import org.palmares.ranking.Contests;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.JuryMarks;
import org.palmares.ranking.PointsMethod;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.RuleSet;
import org.palmares.ranking.Scale;
import org.palmares.ranking.Separation.Decider;
import org.palmares.ranking.Sheet;
import org.palmares.ranking.Standing;
import org.palmares.ranking.TieBreak;
import org.palmares.ranking.Votes;
import org.palmares.ranking.exact.Fraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class EurovisionTests {

    /** 2016 and later: juries and publics of all countries give 12, 10, 8 … 1. */
    private static RuleSet rules() {
        Contests.Rules rules = Contests.juryAlone(Scale.of("0", "12", "1"));
        rules.aggregation = new Aggregation.Sum();
        rules.combination = Combination.of(new PointsMethod.PlainSum(), 1, 1);
        rules.tieBreaks =
                List.of(
                        new TieBreak.PublicVotes(),
                        new TieBreak.PublicGroups("country"),
                        new TieBreak.PublicCountback("country"),
                        new TieBreak.EntryOrder());
        return rules.accepted();
    }

    @Test
    void givesEveryPublishedTotalAndPlace() {
        Map<String, List<Map<String, String>>> points =
                PublishedTables.rows("eurovision/points.csv").stream()
                        .collect(groupingBy(EurovisionTests::show, TreeMap::new, toList()));
        Map<String, List<Map<String, String>>> results =
                PublishedTables.rows("eurovision/results.csv").stream()
                        .collect(groupingBy(EurovisionTests::show, TreeMap::new, toList()));
        int places = 0;
        for (String show : results.keySet()) {
            places += compare(show, points.getOrDefault(show, List.of()), results.get(show));
        }
        assertThat(results).hasSizeGreaterThanOrEqualTo(15);
        System.out.println("Eurovision: " + results.size() + " shows, " + places + " places");
    }

    private static String show(Map<String, String> row) {
        return row.get("year") + " " + row.get("round");
    }

    private static int compare(
            String show, List<Map<String, String>> points, List<Map<String, String>> results) {
        List<EntryCode> entries =
                results.stream()
                        .sorted(Comparator.comparing(row -> Integer.valueOf(row.get("running"))))
                        .map(row -> new EntryCode(row.get("country")))
                        .toList();
        List<Sheet> sheets = new ArrayList<>();
        Map<EntryCode, Map<String, Long>> votes = new TreeMap<>();
        for (Map<String, String> row : points) {
            EntryCode to = new EntryCode(row.get("to"));
            sheets.add(
                    Sheet.of(
                            to,
                            new JurorNumber(row.get("from")),
                            Map.of("mark", Fraction.parse(row.get("jury")))));
            votes.computeIfAbsent(to, none -> new TreeMap<>())
                    .put(row.get("from"), Long.valueOf(row.get("public")));
        }
        List<Votes> tally = new ArrayList<>();
        votes.forEach((entry, groups) -> tally.add(Votes.of(entry, "country", groups)));
        Standing standing =
                Contests.standing(rules(), new JuryMarks(sheets), PublicTally.of(tally), entries);
        for (Map<String, String> row : results) {
            EntryCode entry = new EntryCode(row.get("country"));
            String about = show + " " + entry;
            assertThat(Contests.figures(standing, entry).total().text())
                    .as(about)
                    .isEqualTo(row.get("total"));
            assertThat(Contests.figures(standing, entry).juryScore().text())
                    .as(about)
                    .isEqualTo(row.get("jury_total"));
            assertThat(standing.placeOf(entry).orElseThrow().number())
                    .as(about)
                    .isEqualTo(Integer.parseInt(row.get("place")));
        }
        return results.size();
    }

    // European Broadcasting Union, second semi-final of 2022: Ireland 47 = 12 jury + 35 public,
    // Malta
    // 47 = 27 + 20, and Ireland is 15th. Points of single countries are gathered into one here.
    @Test
    void putsIrelandAboveMaltaIn2022BecauseThePublicGaveMore() {
        Contests.Rules rules = Contests.juryAlone(Scale.of("0", "40", "1"));
        rules.aggregation = new Aggregation.Sum();
        rules.combination = Combination.of(new PointsMethod.PlainSum(), 1, 1);
        rules.tieBreaks = List.of(new TieBreak.PublicVotes());
        EntryCode ireland = new EntryCode("IE");
        EntryCode malta = new EntryCode("MT");
        List<Sheet> sheets = new ArrayList<>(Contests.sheets(ireland, "12"));
        sheets.addAll(Contests.sheets(malta, "27"));
        Standing standing =
                Contests.standing(
                        rules.accepted(),
                        new JuryMarks(sheets),
                        PublicTally.of(List.of(Votes.of(malta, 20), Votes.of(ireland, 35))),
                        List.of(malta, ireland));

        assertThat(standing.places().get(0).codes()).containsExactly(ireland);
        assertThat(standing.separations().get(0).decider()).isEqualTo(Decider.PUBLIC_VOTES);
    }
}

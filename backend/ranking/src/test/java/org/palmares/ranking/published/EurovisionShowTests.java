// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.published;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Votes;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.decision.Decision;
import org.palmares.ranking.decision.RankedList;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.JurySheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Shows from 2016 on, by the verifier's example rules and through documents alone. */
class EurovisionShowTests {

    private static final Ref JURIES = new Ref("show", "juries");
    private static final Ref PUBLIC = new Ref("show", "public");

    @Test
    void givesEveryPublishedTotalAndPlace() {
        ContestRules rules = Draft.example("eurovision-show").accepted();
        Map<String, List<Map<String, String>>> points = byShow("points");
        int places = 0;
        for (var show : byShow("results").entrySet()) {
            List<Map<String, String>> given = points.getOrDefault(show.getKey(), List.of());
            ContestTables tables =
                    ContestTables.of(entries(show.getValue()))
                            .withSheets(JURIES, pointsOfJuries(given))
                            .withVotes(PUBLIC, votes(given));
            places += compare(show.getKey(), Decided.of(rules, tables), show.getValue());
        }
        System.out.println("Eurovision shows, second format: " + places + " places");
    }

    // From single jurors' ranks and the public's points straight to the published places. In the
    // final of 2019 one jury was dismissed and its points came from elsewhere: no ranks, no way.
    @Test
    void goesTheWholeWayFromJurorsRanksSince2018() {
        ContestRules rules = Draft.example("eurovision-2018-whole").accepted();
        Map<String, List<Map<String, String>>> points = byShow("points");
        Map<String, List<Map<String, String>>> results = byShow("results");
        int places = 0;
        for (var show : byShow("juror-ranks").entrySet()) {
            List<Map<String, String>> given = points.getOrDefault(show.getKey(), List.of());
            boolean whole = from(show.getValue()).containsAll(from(given));
            if (whole && !show.getKey().startsWith("2016")) {
                List<Map<String, String>> published =
                        results.getOrDefault(show.getKey(), List.of());
                ContestTables tables =
                        ContestTables.of(entries(published))
                                .withSheets(JURIES, EurovisionJuriesTests.ranks(show.getValue()))
                                .withVotes(PUBLIC, votes(given));
                places += compare(show.getKey(), Decided.of(rules, tables), published);
            }
        }
        System.out.println("Eurovision from jurors' ranks: " + places + " places");
    }

    private static Set<String> from(List<Map<String, String>> rows) {
        return rows.stream().map(row -> row.get("from")).collect(toSet());
    }

    static Map<String, List<Map<String, String>>> byShow(String table) {
        return PublishedTables.rows("eurovision/" + table + ".csv").stream()
                .collect(
                        groupingBy(
                                row -> row.get("year") + " " + row.get("round"),
                                TreeMap::new,
                                toList()));
    }

    /** The entries of a show in running order. */
    static List<EntryCode> entries(String show) {
        return entries(byShow("results").getOrDefault(show, List.of()));
    }

    private static List<EntryCode> entries(List<Map<String, String>> results) {
        return results.stream()
                .sorted(Comparator.comparing(row -> Integer.valueOf(row.get("running"))))
                .map(row -> new EntryCode(row.get("country")))
                .toList();
    }

    private static List<JurySheet> pointsOfJuries(List<Map<String, String>> rows) {
        return rows.stream()
                .map(
                        row ->
                                JurySheet.of(
                                        new EntryCode(row.get("to")),
                                        new JurorNumber(row.get("from")),
                                        Map.of("points", Fraction.parse(row.get("jury")))))
                .toList();
    }

    private static PublicTally votes(List<Map<String, String>> rows) {
        Map<EntryCode, Map<String, Long>> given = new TreeMap<>();
        for (Map<String, String> row : rows) {
            given.computeIfAbsent(new EntryCode(row.get("to")), none -> new TreeMap<>())
                    .put(row.get("from"), Long.valueOf(row.get("public")));
        }
        List<Votes> votes = new ArrayList<>();
        given.forEach((entry, groups) -> votes.add(Votes.of(entry, "country", groups)));
        return PublicTally.of(votes);
    }

    private static int compare(String show, Decision decision, List<Map<String, String>> results) {
        RankedList ranking = Decided.ranking(decision);
        for (Map<String, String> row : results) {
            EntryCode entry = new EntryCode(row.get("country"));
            String about = show + " " + entry;
            assertThat(ranking.of(entry).orElseThrow().total().text())
                    .as(about)
                    .isEqualTo(row.get("total"));
            assertThat(Decided.figure(decision.last(), entry.value(), "juries"))
                    .as(about)
                    .isEqualTo(row.get("jury_total"));
            assertThat(ranking.placeOf(entry).orElseThrow().number())
                    .as(about)
                    .isEqualTo(Integer.parseInt(row.get("place")));
        }
        return results.size();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.published;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.Round;
import org.palmares.ranking.decision.Decision;
import org.palmares.ranking.decision.Passage;
import org.palmares.ranking.decision.RankedList;
import org.palmares.ranking.decision.RoundDecision;
import org.palmares.ranking.drafts.Decided;
import org.palmares.ranking.drafts.Draft;
import org.palmares.ranking.drafts.Grid;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.JurySheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rounds of the competition by one rule set, as far as their marks are there. */
class ChopinRoundsTests {

    @Test
    void givesEveryPublishedScoreAndEveryPassage() {
        List<Map<String, String>> marks = PublishedTables.rows("chopin-2025/scores.csv");
        List<Map<String, String>> results =
                PublishedTables.rows("chopin-2025/official-results.csv");
        ContestRules rules = Draft.example("chopin-2025").accepted();
        ContestTables tables = ContestTables.of(entries(marks));
        String until = "";
        for (int stage = 1; stage <= rules.rounds().size(); stage++) {
            Round round = rules.rounds().get(stage - 1);
            List<Map<String, String>> rows = ofStage(marks, stage);
            if (!rows.isEmpty()) {
                tables = tables.withSheets(new Ref(round.id(), "score"), sheets(rows));
                until = round.id();
            }
        }
        Decision decision = Decided.of(rules, tables, until);
        Map<String, EntryCode> numbers = numbers(marks);
        for (int stage = 1; stage <= decision.rounds().size(); stage++) {
            compare(decision.rounds().get(stage - 1), ofStage(results, stage), numbers);
        }
        System.out.println("Chopin: " + decision.rounds().size() + " rounds by one rule set");
    }

    private static void compare(
            RoundDecision round,
            List<Map<String, String>> published,
            Map<String, EntryCode> numbers) {
        RankedList ranking = round.rankings().get(0);
        assertThat(published).isNotEmpty();
        for (Map<String, String> row : published) {
            String about = round.id() + " " + row.get("name");
            EntryCode entry = numbers.get(name(row));
            assertThat(entry).as(about).isNotNull();
            assertThat(round.part(entry, "score").orElseThrow().figure())
                    .as(about)
                    .isEqualTo(Fraction.parse(row.get("stage_score")));
            assertThat(ranking.of(entry).orElseThrow().total())
                    .as(about)
                    .isEqualTo(Fraction.parse(row.get("cumulative")));
            assertThat(ranking.placeOf(entry).orElseThrow().number())
                    .as(about)
                    .isLessThanOrEqualTo(Integer.parseInt(row.get("position")));
            if (!round.passages().isEmpty()) {
                assertThat(passes(round, entry))
                        .as(about)
                        .isEqualTo("1".equals(row.get("advance_or_place")));
            }
        }
        assertThat(published)
                .hasSize(ranking.places().stream().mapToInt(one -> one.entries().size()).sum());
    }

    private static boolean passes(RoundDecision round, EntryCode entry) {
        return round.passages().stream()
                .filter(passage -> passage.entry().equals(entry))
                .anyMatch(Passage::goesOn);
    }

    private static List<Map<String, String>> ofStage(List<Map<String, String>> rows, int stage) {
        return rows.stream().filter(row -> String.valueOf(stage).equals(row.get("stage"))).toList();
    }

    private static List<EntryCode> entries(List<Map<String, String>> marks) {
        return ofStage(marks, 1).stream().map(ChopinRoundsTests::code).distinct().toList();
    }

    private static EntryCode code(Map<String, String> row) {
        return new EntryCode("MS " + row.get("number"));
    }

    // The two tables space one name differently.
    private static String name(Map<String, String> row) {
        return row.getOrDefault("name", "").replace(" ", "");
    }

    private static Map<String, EntryCode> numbers(List<Map<String, String>> marks) {
        Map<String, EntryCode> numbers = new TreeMap<>();
        marks.forEach(row -> numbers.put(name(row), code(row)));
        return numbers;
    }

    private static List<JurySheet> sheets(List<Map<String, String>> rows) {
        List<JurySheet> sheets = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String mark = row.getOrDefault("score", "");
            JurySheet marked =
                    JurySheet.of(
                            code(row),
                            new JurorNumber(row.get("juror").replace("'", "")),
                            mark.isEmpty() ? Map.of() : Map.of("mark", Fraction.parse(mark)));
            sheets.add(
                    mark.isEmpty()
                            ? new JurySheet(
                                    marked.entry(),
                                    "",
                                    marked.juror(),
                                    marked.marks(),
                                    JurySheet.State.RECUSED)
                            : marked);
        }
        return sheets;
    }

    // The Institute's final of 2025: 21.30 and 21.30 share the 4th place, 21.03 and 21.01 the 5th.
    // The totals of the others are made up here.
    @Test
    void sharesAPlaceWhereTotalsLieLessThanThreeHundredthsApart() {
        Draft draft =
                Draft.juryAlone()
                        .jury("criteria.0.scale", "{'min':'1','max':'25','step':'0.01'}")
                        .ranking("places", "'dense'")
                        .ranking("nearTie", "'0.03'");

        assertThat(
                        Decided.places(
                                draft,
                                Grid.jury(
                                        """
                                        A B C D E F G H
                                        GK1 22.73 21.30 22.32 21.03 21.88 21.30 20.60 21.01
                                        """)))
                .isEqualTo(
                        "1 A 22.73, 2 C 22.32, 3 E 21.88, 4 B 21.3, 4 F 21.3, 5 D 21.03, 5 H 21.01,"
                                + " 6 G 20.6");
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palmares.tools.verifier.MutatedBundlesTests.run;

import static java.util.stream.Collectors.groupingBy;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.ranking.exact.Fraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The examples of the README as a stranger types them: the scripts that make tables of published
 * results, then {@code rank}. The results lie beside the repository, or are absent.
 */
class PublishedExamplesTests {

    private static final Path DATA =
            Path.of(System.getProperty("palmares.shared.data", "absent")).toAbsolutePath();
    private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();

    @TempDir Path folder;

    @BeforeEach
    void needsTheResultsAndAShell() {
        Assumptions.assumeTrue(Files.isDirectory(DATA), "the published results are absent");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
    }

    private void tables(String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of("/bin/sh", EXAMPLES.resolve(script).toString(), DATA.toString()));
        command.addAll(List.of(arguments));
        command.add(folder.toString());
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("printed").toFile())
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("printed"))).isZero();
    }

    private String made(String table) {
        return folder.resolve(table).toString();
    }

    private static String rules(String name) {
        return EXAMPLES.resolve(name + ".json").toString();
    }

    private static List<Map<String, String>> ranked(String... arguments) {
        List<String> typed = new ArrayList<>(List.of("rank", "--format", "csv"));
        typed.addAll(List.of(arguments));
        MutatedBundlesTests.Ended ended = run(typed.toArray(String[]::new));
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isZero();
        return rows(ended.out().lines().toList());
    }

    private static List<Map<String, String>> published(String table) throws IOException {
        return rows(Files.readAllLines(DATA.resolve(table)));
    }

    private static List<Map<String, String>> rows(List<String> lines) {
        String[] header = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < header.length; at++) {
                row.put(header[at], cells[at]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Map<String, String>> byEntry(List<Map<String, String>> rows) {
        Map<String, Map<String, String>> byEntry = new TreeMap<>();
        rows.forEach(row -> byEntry.put(row.getOrDefault("entry", ""), row));
        return byEntry;
    }

    @Test
    void rankEveryEurovisionShow() throws IOException, InterruptedException {
        Map<String, List<Map<String, String>>> shows =
                published("eurovision/results.csv").stream()
                        .collect(groupingBy(row -> row.get("year") + " " + row.get("round")));
        for (var show : shows.entrySet()) {
            String[] words = show.getKey().split(" ");
            tables("eurovision.sh", words[0], words[1]);
            Map<String, Map<String, String>> ranked =
                    byEntry(
                            ranked(
                                    "--rules",
                                    rules("eurovision-show"),
                                    "--entries",
                                    made("entries.csv"),
                                    "--marks",
                                    made("marks.csv"),
                                    "--votes",
                                    made("votes.csv")));
            for (Map<String, String> row : show.getValue()) {
                assertThat(ranked.get(row.get("country")))
                        .as(show.getKey())
                        .containsEntry("place", row.get("place"))
                        .containsEntry("total", row.get("total"));
            }
        }
    }

    @Test
    void rankAShowFromTheRanksOfSingleJurors() throws IOException, InterruptedException {
        tables("eurovision.sh", "2018", "final");
        Map<String, Map<String, String>> ranked =
                byEntry(
                        ranked(
                                "--rules",
                                rules("eurovision-2018-whole"),
                                "--entries",
                                made("entries.csv"),
                                "--marks",
                                made("ranks.csv"),
                                "--votes",
                                made("votes.csv")));
        for (Map<String, String> row : published("eurovision/results.csv")) {
            if (row.get("year").equals("2018") && row.get("round").equals("final")) {
                assertThat(ranked.get(row.get("country")))
                        .containsEntry("place", row.get("place"))
                        .containsEntry("show/juries", row.get("jury_total"));
            }
        }
    }

    @Test
    void rankTheChopinCompetitionRoundByRound() throws IOException, InterruptedException {
        tables("chopin.sh");
        Map<String, String> numbers = new TreeMap<>();
        for (Map<String, String> row : published("chopin-2025/scores.csv")) {
            numbers.put(row.get("name").replace(" ", ""), "MS " + row.get("number"));
        }
        Map<String, Map<String, Map<String, String>>> byRound = new TreeMap<>();
        for (Map<String, String> row :
                ranked(
                        "--rules",
                        rules("chopin-2025"),
                        "--marks",
                        made("marks.csv"),
                        "--until",
                        "stage-2")) {
            byRound.computeIfAbsent(row.get("round"), none -> new TreeMap<>())
                    .put(row.get("entry"), row);
        }
        for (Map<String, String> row : published("chopin-2025/official-results.csv")) {
            String round = "stage-" + row.get("stage");
            if (byRound.containsKey(round)) {
                Map<String, String> line =
                        byRound.get(round).get(numbers.get(row.get("name").replace(" ", "")));
                assertThat(line).as(row.toString()).isNotNull();
                assertThat(Fraction.parse(line.get("total")))
                        .isEqualTo(Fraction.parse(row.get("cumulative")));
                assertThat(Fraction.parse(line.get(round + "/score")))
                        .isEqualTo(Fraction.parse(row.get("stage_score")));
                assertThat(line.get("goesOn"))
                        .isEqualTo(String.valueOf(row.get("advance_or_place").equals("1")));
            }
        }
    }

    @Test
    void rankEverySegmentOfSkating() throws IOException, InterruptedException {
        Map<String, List<Map<String, String>>> segments =
                published("isu-2016-17/performances.csv").stream()
                        .collect(
                                groupingBy(
                                        row -> row.get("competition") + "," + row.get("program")));
        for (var segment : segments.entrySet()) {
            String[] words = segment.getKey().split(",");
            tables("skating.sh", words[0], words[1]);
            Map<String, Map<String, String>> ranked =
                    byEntry(
                            ranked(
                                    "--rules",
                                    made("rules.json"),
                                    "--marks",
                                    made("marks.csv"),
                                    "--external",
                                    made("external.csv")));
            for (Map<String, String> row : segment.getValue()) {
                Map<String, String> line = ranked.get(row.get("performance_id"));
                assertThat(line).as(segment.getKey()).containsEntry("place", row.get("rank"));
                assertThat(Fraction.parse(line.get("total")))
                        .isEqualTo(Fraction.parse(row.get("total_segment_score")));
            }
        }
    }
}

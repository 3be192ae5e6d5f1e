// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.drafts;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.JurorNumber;
import org.palmares.ranking.PublicTally;
import org.palmares.ranking.Votes;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.JurySheet;
import org.palmares.ranking.tables.JurySheet.State;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tables drawn with letters: the first line has the entries, every other line a juror (or a group
 * of voters) and what it gave them, separated by blanks.
 *
 * <p>Marks of several criteria stand as {@code 8/7/9}; {@code -} is no sheet, {@code ?} a sheet (or
 * a criterion) without a mark, {@code r} a recusal, {@code x} an elimination. A juror of a panel is
 * written {@code AM/A}.
 */
public final class Grid {

    private Grid() {}

    public static EntryCode entry(String code) {
        return new EntryCode(code);
    }

    public static List<EntryCode> entries(String codes) {
        return words(codes).stream().map(EntryCode::new).toList();
    }

    /** Sheets under the criterion {@code mark}. */
    public static List<JurySheet> sheets(String text) {
        return sheets("mark", text);
    }

    /** Sheets under criteria separated by blanks. */
    public static List<JurySheet> sheets(String criteria, String text) {
        List<JurySheet> sheets = new ArrayList<>();
        lines(text)
                .forEach(
                        (rater, cells) ->
                                cells.forEach(
                                        (entry, cell) -> {
                                            if (!cell.equals("-")) {
                                                sheets.add(
                                                        sheet(rater, entry, words(criteria), cell));
                                            }
                                        }));
        return sheets;
    }

    private static JurySheet sheet(
            String rater, EntryCode entry, List<String> criteria, String cell) {
        int slash = rater.indexOf('/');
        SortedMap<String, Fraction> marks = new TreeMap<>();
        State state =
                switch (cell) {
                    case "r" -> State.RECUSED;
                    case "x" -> State.ELIMINATED;
                    default -> State.MARKED;
                };
        List<String> given = state == State.MARKED ? List.of(cell.split("/")) : List.of();
        for (int at = 0; at < given.size(); at++) {
            if (!given.get(at).equals("?")) {
                marks.put(criteria.get(at), Fraction.parse(given.get(at)));
            }
        }
        return new JurySheet(
                entry,
                rater.substring(0, Math.max(slash, 0)),
                new JurorNumber(rater.substring(slash + 1)),
                marks,
                state);
    }

    /** Votes by group of the part {@code group}. */
    public static PublicTally votes(String text) {
        Map<EntryCode, SortedMap<String, Long>> byEntry = new TreeMap<>();
        lines(text)
                .forEach(
                        (group, cells) ->
                                cells.forEach(
                                        (entry, cell) ->
                                                byEntry.computeIfAbsent(
                                                                entry, none -> new TreeMap<>())
                                                        .put(group, Long.valueOf(cell))));
        List<Votes> votes = new ArrayList<>();
        byEntry.forEach((entry, groups) -> votes.add(Votes.of(entry, "group", groups)));
        return PublicTally.of(votes);
    }

    /** Imported figures: the one line below the entries. */
    public static SortedMap<EntryCode, Fraction> figures(String text) {
        SortedMap<EntryCode, Fraction> figures = new TreeMap<>();
        lines(text)
                .values()
                .forEach(
                        cells ->
                                cells.forEach(
                                        (entry, cell) -> figures.put(entry, Fraction.parse(cell))));
        return figures;
    }

    /** The tables of one jury, whose entries are those of the first line. */
    public static ContestTables jury(String text) {
        return ContestTables.of(entries(text.lines().findFirst().orElseThrow()))
                .withSheets(new Ref("final", "jury"), sheets(text));
    }

    /** The tables of a public alone. */
    public static ContestTables publicVotes(String text) {
        return ContestTables.of(entries(text.lines().findFirst().orElseThrow()))
                .withVotes(new Ref("final", "public"), votes(text));
    }

    private static Map<String, Map<EntryCode, String>> lines(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<EntryCode> entries = entries(lines.get(0));
        Map<String, Map<EntryCode, String>> cells = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> words = words(line);
            Map<EntryCode, String> ofRater = new LinkedHashMap<>();
            for (int at = 1; at < words.size(); at++) {
                ofRater.put(entries.get(at - 1), words.get(at));
            }
            cells.put(words.get(0), ofRater);
        }
        return cells;
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split("\\s+")).toList();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.FigureText;
import org.palmares.ranking.decision.Decision;
import org.palmares.ranking.decision.DecisionSentences;
import org.palmares.ranking.decision.Names;
import org.palmares.ranking.decision.PartFigure;
import org.palmares.ranking.decision.Passage;
import org.palmares.ranking.decision.RankedEntry;
import org.palmares.ranking.decision.RankedList;
import org.palmares.ranking.decision.RankedPlace;
import org.palmares.ranking.decision.RoundDecision;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A decision for people: a table and its reasons for every ranking of every round. */
final class DecisionText {

    private static final int PLACES = 4;

    private DecisionText() {}

    static String of(Decision decision, Language language) {
        StringBuilder text = new StringBuilder();
        for (RoundDecision round : decision.rounds()) {
            for (RankedList ranking : round.rankings()) {
                text.append(text.length() > 0 ? "\n" : "");
                text.append(round.id()).append(" / ").append(ranking.id()).append('\n');
                text.append(table(round, ranking, language));
                text.append(reasons(ranking, language));
            }
            for (Passage passage : round.passages()) {
                text.append(DecisionSentences.passage(passage, language)).append('\n');
            }
        }
        return text.toString();
    }

    private static String table(RoundDecision round, RankedList ranking, Language language) {
        List<String> parts =
                round.parts().values().stream()
                        .flatMap(figures -> figures.stream().map(PartFigure::part))
                        .distinct()
                        .toList();
        List<List<String>> columns = new ArrayList<>();
        columns.add(places(ranking, language));
        columns.add(column(language.choose("Bài", "Entry"), ranking, line -> line.entry().value()));
        for (String part : parts) {
            columns.add(
                    figures(
                            part,
                            ranking,
                            line -> round.part(line.entry(), part).map(PartFigure::figure),
                            language));
        }
        columns.add(
                figures(
                        language.choose("Tổng", "Total"),
                        ranking,
                        line -> Optional.of(line.total()),
                        language));
        boolean medals = lines(ranking).stream().anyMatch(line -> line.award().isPresent());
        if (medals) {
            columns.add(
                    column(
                            language.choose("Mức giải", "Award"),
                            ranking,
                            line -> line.award().orElse("")));
        }
        return AlignedText.ofColumns(columns, Set.of(1, parts.size() + 3));
    }

    private static List<RankedEntry> lines(RankedList ranking) {
        return ranking.places().stream().flatMap(place -> place.entries().stream()).toList();
    }

    private static List<String> places(RankedList ranking, Language language) {
        List<String> cells = new ArrayList<>(List.of(language.choose("Hạng", "Place")));
        for (RankedPlace place : ranking.places()) {
            String number =
                    place.last() == place.number()
                            ? String.valueOf(place.number())
                            : place.number() + "–" + place.last();
            place.entries().forEach(entry -> cells.add(number));
        }
        return cells;
    }

    private static List<String> column(
            String header, RankedList ranking, Function<RankedEntry, String> cell) {
        List<String> cells = new ArrayList<>(List.of(header));
        lines(ranking).stream().map(cell).forEach(cells::add);
        return cells;
    }

    // As many places as the finest figure of the column has, up to four.
    private static List<String> figures(
            String header,
            RankedList ranking,
            Function<RankedEntry, Optional<Fraction>> figure,
            Language language) {
        int places =
                lines(ranking).stream()
                        .map(figure)
                        .flatMap(Optional::stream)
                        .mapToInt(Fraction::exactPlaces)
                        .map(exact -> exact < 0 ? PLACES : Math.min(exact, PLACES))
                        .max()
                        .orElse(0);
        return column(
                header,
                ranking,
                line ->
                        figure.apply(line)
                                .map(one -> FigureText.of(one, places, language))
                                .orElse(""));
    }

    private static String reasons(RankedList ranking, Language language) {
        StringBuilder text = new StringBuilder();
        ranking.places().stream()
                .filter(place -> place.entries().size() > 1)
                .forEach(
                        place ->
                                text.append(DecisionSentences.shared(place, language))
                                        .append('\n'));
        ranking.grounds()
                .forEach(
                        ground ->
                                text.append(DecisionSentences.ground(ground, language, Names.IDS))
                                        .append('\n'));
        ranking.unplaced()
                .forEach(
                        entry ->
                                text.append(DecisionSentences.noPlace(entry, language, Names.IDS))
                                        .append('\n'));
        return text.toString();
    }
}

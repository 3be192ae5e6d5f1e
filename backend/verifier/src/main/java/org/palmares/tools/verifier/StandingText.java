// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryFigures;
import org.palmares.ranking.FigureText;
import org.palmares.ranking.Place;
import org.palmares.ranking.Sentences;
import org.palmares.ranking.Standing;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A standing for people (a table and its reasons) and for spreadsheets (exact figures). */
final class StandingText {

    private StandingText() {}

    static String table(Standing standing, Language language) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                language == Language.VI
                        ? List.of("Hạng", "Bài", "Giám khảo", "Phiếu", "Điểm GK", "Điểm KG", "Tổng")
                        : List.of(
                                "Place",
                                "Entry",
                                "Jury",
                                "Votes",
                                "Jury pts",
                                "Public pts",
                                "Total"));
        for (Place place : standing.places()) {
            for (EntryFigures figures : place.entries()) {
                lines.add(
                        List.of(
                                String.valueOf(place.number()),
                                figures.entry().value(),
                                decimals(figures.juryScore(), language),
                                FigureText.exactly(figures.votes(), language),
                                decimals(figures.juryPoints(), language),
                                decimals(figures.publicPoints(), language),
                                decimals(figures.total(), language)));
            }
        }
        return AlignedText.of(lines, Set.of(1)) + reasons(standing, language);
    }

    private static String decimals(Fraction figure, Language language) {
        return FigureText.of(figure, 2, language);
    }

    private static String reasons(Standing standing, Language language) {
        List<String> sentences = new ArrayList<>();
        standing.places().stream()
                .filter(place -> place.entries().size() > 1)
                .forEach(place -> sentences.add(Sentences.shared(place, language)));
        standing.separations()
                .forEach(reason -> sentences.add(Sentences.separation(reason, language)));
        standing.unplaced().forEach(entry -> sentences.add(Sentences.unplaced(entry, language)));
        return sentences.stream().map(sentence -> sentence + "\n").collect(Collectors.joining());
    }

    static String csv(Standing standing) {
        StringBuilder text =
                new StringBuilder("place,entry,juryScore,votes,juryPoints,publicPoints,total\n");
        for (Place place : standing.places()) {
            for (EntryFigures figures : place.entries()) {
                text.append(place.number()).append(',').append(figures.entry()).append(',');
                text.append(figures.juryScore().text()).append(',');
                text.append(figures.votes().text()).append(',');
                text.append(figures.juryPoints().text()).append(',');
                text.append(figures.publicPoints().text()).append(',');
                text.append(figures.total().text()).append('\n');
            }
        }
        standing.unplaced()
                .forEach(entry -> text.append(',').append(entry.entry()).append(",,,,,\n"));
        return text.toString();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.RankingRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.Term;
import org.palmares.ranking.contest.Total;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.AsIs;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.method.Scaled;
import org.palmares.ranking.method.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The totals of a ranking, and how each came about. */
record Totals(
        Nature nature,
        SortedMap<EntryCode, Fraction> figures,
        SortedMap<EntryCode, List<Step>> steps) {

    private static final String EVERYBODY = "all";

    static Totals of(RankingRules rules, String round, List<EntryCode> entries, Figures made)
            throws CannotRank {
        Total total = rules.total();
        Steps steps = new Steps();
        SortedMap<EntryCode, List<Line>> weighted = new TreeMap<>();
        entries.forEach(entry -> weighted.put(entry, new ArrayList<>()));
        for (Term term : total.terms()) {
            Made of = made.of(term.of().from(round));
            Nature before = of.nature().ofOneRater();
            SortedMap<EntryCode, Fraction> normalised =
                    normalised(term, of, before, entries, steps);
            weighted.forEach(
                    (entry, lines) ->
                            lines.add(
                                    new Line(
                                            term.of().toString(),
                                            term.weighted()
                                                    .apply(
                                                            figure(normalised, entry)
                                                                    .times(term.weight())),
                                            Line.Note.NONE)));
        }
        SortedMap<EntryCode, Fraction> totals = new TreeMap<>();
        weighted.forEach(
                (entry, lines) -> {
                    Fraction sum = Fraction.sum(lines.stream().map(Line::figure).toList());
                    Fraction figure = total.digits().apply(total.of(sum));
                    totals.put(entry, figure);
                    String method = total.method().toString();
                    steps.add(entry, Step.of(Step.Kind.TOTAL, rules.id(), method, lines, figure));
                });
        return new Totals(made.natureOf(new Ref(round, rules.id())), totals, steps.all());
    }

    private static SortedMap<EntryCode, Fraction> normalised(
            Term term, Made of, Nature before, List<EntryCode> entries, Steps steps)
            throws CannotRank {
        SortedMap<EntryCode, Fraction> figures = new TreeMap<>();
        entries.forEach(entry -> figures.put(entry, figure(of.figures(), entry)));
        if (term.normalisation() instanceof AsIs || entries.isEmpty()) {
            return rounded(term, Table.of(EVERYBODY, figures, entries));
        }
        Scaled scaled = term.normalisation().scale(Table.of(EVERYBODY, figures, entries), before);
        CannotRank.ifAny(scaled.refused());
        SortedMap<EntryCode, Fraction> normalised = rounded(term, scaled.table());
        normalised.forEach(
                (entry, figure) ->
                        steps.add(
                                entry,
                                Step.of(
                                        Step.Kind.NORMALISED,
                                        term.of().toString(),
                                        term.normalisation().method(),
                                        List.of(),
                                        figure)));
        return normalised;
    }

    private static SortedMap<EntryCode, Fraction> rounded(Term term, Table table) {
        SortedMap<EntryCode, Fraction> figures = new TreeMap<>();
        table.rounded(term.normalised())
                .rows()
                .forEach((entry, row) -> figures.put(entry, row.get(EVERYBODY)));
        return figures;
    }

    private static Fraction figure(SortedMap<EntryCode, Fraction> figures, EntryCode entry) {
        return Objects.requireNonNull(figures.get(entry), "an entry without a figure");
    }

    Fraction figure(EntryCode entry) {
        return figure(figures, entry);
    }
}

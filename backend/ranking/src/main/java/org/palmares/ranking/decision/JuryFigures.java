// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.Criterion;
import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.JuryPart;
import org.palmares.ranking.contest.JuryPart.Recusal;
import org.palmares.ranking.contest.JuryPart.Rescale;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.tables.JurySheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes a jury's score of every entry that can be placed. */
final class JuryFigures {

    private final JuryPart jury;
    private final CountedSheets sheets;
    private final List<EntryCode> entries;
    private final Steps steps = new Steps();

    private JuryFigures(JuryPart jury, List<JurySheet> sheets, List<EntryCode> entries) {
        this.jury = jury;
        this.sheets = new CountedSheets(jury, sheets);
        this.entries = entries;
    }

    static Made of(JuryPart jury, List<JurySheet> sheets, List<EntryCode> entries)
            throws CannotRank {
        JuryFigures made = new JuryFigures(jury, sheets, entries);
        return jury.sheetsFirst() ? made.sheetsFirst() : made.criteriaFirst();
    }

    private Made sheetsFirst() throws CannotRank {
        RaterTable table = table(this::score, jury.sheet()::apply);
        steps.given(jury.id(), table.figures(), table::note);
        PanelRun run = PanelRun.of(jury, table, jury.sheets(), jury.id(), steps);
        SortedMap<EntryCode, Fraction> rescaled =
                jury.rescale() == Rescale.NONE
                        ? run.figures()
                        : RawRange.rescaled(run.figures(), table.figures(), jury.id(), steps);
        return made(rescaled, new JuryRaters(Optional.of(run)));
    }

    private Made criteriaFirst() throws CannotRank {
        SortedMap<EntryCode, SortedMap<String, Fraction>> weighted = new TreeMap<>();
        for (Criterion criterion : jury.criteria()) {
            criterion(criterion, steps)
                    .forEach(
                            (entry, figure) ->
                                    weighted.computeIfAbsent(entry, none -> new TreeMap<>())
                                            .put(
                                                    criterion.id(),
                                                    jury.weighted()
                                                            .apply(
                                                                    figure.times(
                                                                            criterion.weight()))));
        }
        weighted.values().removeIf(figures -> figures.size() < jury.criteria().size());
        SortedMap<EntryCode, Fraction> sums = new TreeMap<>();
        weighted.forEach(
                (entry, figures) -> {
                    Fraction sum = jury.weighed(Fraction.sum(figures.values()));
                    List<Line> lines = new ArrayList<>();
                    figures.forEach(
                            (id, figure) ->
                                    lines.add(
                                            new Line(
                                                    jury.id() + "/" + id, figure, Line.Note.NONE)));
                    steps.add(entry, Step.of(Step.Kind.SUMMED, jury.id(), "", lines, sum));
                    sums.put(entry, sum);
                });
        return made(sums, new JuryRaters(Optional.empty()));
    }

    private SortedMap<EntryCode, Fraction> criterion(Criterion criterion, Steps told)
            throws CannotRank {
        String of = jury.id() + "/" + criterion.id();
        RaterTable table =
                table(
                        sheet -> Optional.ofNullable(sheet.marks().get(criterion.id())),
                        UnaryOperator.identity());
        told.given(of, table.figures(), table::note);
        return PanelRun.of(jury, table, jury.marks(criterion), of, told).figures();
    }

    private Optional<Fraction> score(JurySheet sheet) {
        if (sheet.marks().isEmpty()) {
            return Optional.empty();
        }
        Fraction sum = Fraction.ZERO;
        for (Criterion criterion : jury.criteria()) {
            Fraction mark = sheet.marks().getOrDefault(criterion.id(), Fraction.ZERO);
            sum = sum.plus(mark.times(criterion.weight()));
        }
        return Optional.of(jury.sheet().apply(jury.weighed(sum)));
    }

    private RaterTable table(
            Function<JurySheet, Optional<Fraction>> figure, UnaryOperator<Fraction> roundedMean) {
        RaterTable.Builder table = new RaterTable.Builder();
        for (EntryCode entry : entries) {
            sheets.of(entry).forEach(sheet -> table.put(sheet, figure.apply(sheet)));
            if (jury.recusal() == Recusal.MEAN_OF_OTHERS) {
                sheets.recusals(entry).forEach(sheet -> table.fill(sheet, roundedMean));
            }
        }
        return table.done(entries);
    }

    private Made made(SortedMap<EntryCode, Fraction> exact, Raters raters) {
        SortedMap<EntryCode, Fraction> scores = new TreeMap<>();
        exact.forEach(
                (entry, figure) -> {
                    Fraction score = jury.score().apply(figure);
                    scores.put(entry, score);
                    if (!jury.score().isExact()) {
                        steps.add(
                                entry, Step.of(Step.Kind.ROUNDED, jury.id(), "", List.of(), score));
                    }
                });
        return new Made(jury.nature(), scores, steps.all(), Optional.of(raters));
    }

    /** What tie-breaks may ask of the jury. */
    private final class JuryRaters implements Raters.Jurors {

        private final Optional<PanelRun> run;
        private final SortedMap<EntryCode, SortedMap<String, Fraction>> rows = new TreeMap<>();

        JuryRaters(Optional<PanelRun> run) {
            this.run = run;
            run.ifPresent(one -> rows.putAll(one.scaled().rows()));
        }

        @Override
        public Nature nature() {
            return run.map(PanelRun::nature).orElse(Nature.POINTS);
        }

        @Override
        public List<Fraction> given(EntryCode entry) {
            return List.copyOf(rows.getOrDefault(entry, new TreeMap<>()).values());
        }

        @Override
        public List<Fraction> marks(EntryCode entry) {
            return sheets.of(entry).stream()
                    .flatMap(sheet -> sheet.marks().values().stream())
                    .toList();
        }

        @Override
        public SortedMap<EntryCode, Fraction> criterion(String id) throws CannotRank {
            Criterion asked =
                    jury.criteria().stream()
                            .filter(criterion -> criterion.id().equals(id))
                            .findFirst()
                            .orElseThrow();
            return JuryFigures.this.criterion(asked, new Steps());
        }
    }
}

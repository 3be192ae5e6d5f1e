// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code min-max/1}: the rater's figures stretched so that its lowest becomes {@code low} and its
 * highest {@code high}. Before that the {@code winsorised} lowest and highest figures are moved to
 * the next one inward, so that a single extreme mark does not stretch all others.
 *
 * @param flat what every entry gets of a rater whose figures are then all equal
 * @param minimumFigures of a rater
 * @param few what becomes of a rater with fewer
 */
public record MinMax(
        int winsorised,
        Fraction low,
        Fraction high,
        Fraction flat,
        int minimumFigures,
        FewFigures few)
        implements Scaling {

    public static final String METHOD = "min-max/1";

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("winsorised", winsorised)
                .with("low", low)
                .with("high", high)
                .with("flat", flat)
                .with("minimumFigures", minimumFigures)
                .with("fewFigures", few);
    }

    @Override
    public Nature after(Nature before) {
        return before.of(before.lowerIsBetter(), low.min(flat).signum() < 0);
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(
                low.compareTo(high) >= 0, MethodReason.PARAMETER_UNFIT, path, "high", high);
        reasons.refuseIf(
                flat.compareTo(low) < 0 || flat.compareTo(high) > 0,
                MethodReason.PARAMETER_UNFIT,
                path,
                "flat",
                flat);
        reasons.refuseIf(
                minimumFigures - 2L * winsorised < 2,
                MethodReason.WINSORISING_LEAVES_NOTHING,
                path,
                winsorised,
                minimumFigures);
        reasons.refuseIf(
                few == FewFigures.WHOLE_ROUND,
                MethodReason.PARAMETER_UNFIT,
                path,
                "fewFigures",
                ObjectBuilder.word(few));
        return reasons.found();
    }

    @Override
    public Scaled scale(Table table, Nature nature) {
        Reasons reasons = new Reasons();
        SortedMap<String, Scaled.Note> notes = new TreeMap<>();
        SortedMap<String, Table.Column> columns = new TreeMap<>();
        table.columns()
                .forEach(
                        (rater, column) -> {
                            int figures = column.figures().size();
                            if (figures >= minimumFigures) {
                                columns.put(rater, stretched(rater, column, notes));
                            } else {
                                notes.put(rater, Scaled.Note.LEFT_OUT);
                                reasons.refuseIf(
                                        few == FewFigures.REFUSE,
                                        MethodReason.RATER_HAS_FEW,
                                        rater,
                                        figures,
                                        minimumFigures);
                            }
                        });
        return new Scaled(table.with(columns), notes, reasons.found());
    }

    private Table.Column stretched(
            String rater, Table.Column column, SortedMap<String, Scaled.Note> notes) {
        List<Fraction> sorted = column.figures().values().stream().sorted().toList();
        Fraction least = sorted.get(winsorised);
        Fraction most = sorted.get(sorted.size() - 1 - winsorised);
        if (least.equals(most)) {
            notes.put(rater, Scaled.Note.ALL_EQUAL);
            return column.mapped(figure -> flat);
        }
        Fraction stretch = high.minus(low).over(most.minus(least));
        return column.mapped(
                figure -> figure.max(least).min(most).minus(least).times(stretch).plus(low));
    }

    @Override
    public List<Reason> reasonsAgainst(Design design) {
        return design.few(minimumFigures, few);
    }

    @Override
    public boolean divides() {
        return true;
    }

    @Override
    public boolean absenceIsLeast() {
        return false;
    }
}

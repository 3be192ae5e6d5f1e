// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Digits;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.MethodReason;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.Reasons;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code z-score/1}: how many of the rater's own deviations a figure lies above the rater's own
 * mean; 0 where all its figures are equal. Guarded: a rater needs a least number of figures, the
 * table a least number of raters and entries, and the raters must be comparable by way of entries
 * that they share.
 *
 * @param root what the deviation is rounded to
 * @param digits what each z-score is rounded to
 * @param minimumFigures of a rater; three and four must be accepted expressly
 * @param few what becomes of a rater with fewer
 * @param otherwise what is done where the table is smaller than {@code minimumRaters} by {@code
 *     minimumEntries}; a refusal where it is empty
 * @param unconnectedAccepted whether raters may be apart who share no entry
 */
public record ZScore(
        Deviation deviation,
        Digits root,
        Digits digits,
        int minimumFigures,
        boolean fewerThanFiveAccepted,
        FewFigures few,
        int minimumRaters,
        int minimumEntries,
        Optional<Scaling> otherwise,
        boolean unconnectedAccepted)
        implements Scaling {

    public static final String METHOD = "z-score/1";

    private static final int FEWEST = 3;
    private static final int FEW = 5;

    @Override
    public String method() {
        return METHOD;
    }

    @Override
    public void write(ObjectBuilder object) {
        object.with("deviation", deviation)
                .with("root", DigitsJson.write(root))
                .with("digits", DigitsJson.write(digits))
                .with("minimumFigures", minimumFigures)
                .with("fewerThanFiveAccepted", fewerThanFiveAccepted)
                .with("fewFigures", few)
                .with("minimumRaters", minimumRaters)
                .with("minimumEntries", minimumEntries)
                .with("unconnectedAccepted", unconnectedAccepted);
        if (otherwise.isPresent()) {
            object.with("otherwise", Scalings.write(otherwise.get()));
        } else {
            object.withNone("otherwise");
        }
    }

    @Override
    public Nature after(Nature before) {
        return before.of(before.lowerIsBetter(), true);
    }

    @Override
    public List<Reason> reasonsAgainst(String path, Nature before) {
        Reasons reasons = new Reasons();
        reasons.refuseIf(minimumFigures < FEWEST, MethodReason.SPREAD_OF_FEW, path, minimumFigures);
        reasons.refuseIf(
                minimumFigures >= FEWEST && minimumFigures < FEW && !fewerThanFiveAccepted,
                MethodReason.SPREAD_UNDER_FIVE,
                path,
                minimumFigures);
        reasons.refuseIf(
                before.manyRaters() ? minimumRaters < 2 : minimumRaters != 1,
                MethodReason.PARAMETER_UNFIT,
                path,
                "minimumRaters",
                minimumRaters);
        reasons.refuseIf(
                minimumEntries < minimumFigures,
                MethodReason.PARAMETER_UNFIT,
                path,
                "minimumEntries",
                minimumEntries);
        otherwise.ifPresent(other -> reasons.addAll(otherwiseReasons(other, path, before)));
        return reasons.found();
    }

    private List<Reason> otherwiseReasons(Scaling other, String path, Nature before) {
        Reasons reasons = new Reasons();
        String where = path + ".otherwise";
        reasons.addAll(other.reasonsAgainst(where, before));
        reasons.refuseIf(
                other instanceof ZScore, MethodReason.OTHERWISE_THE_SAME, where, other.method());
        reasons.refuseIf(
                other.after(before).lowerIsBetter() != before.lowerIsBetter(),
                MethodReason.DIRECTIONS_DIFFER,
                where);
        return reasons.found();
    }

    @Override
    public Scaled scale(Table table, Nature nature) {
        Design design = Design.of(table);
        if (isSmall(design)) {
            return otherwise
                    .map(other -> instead(other.scale(table, nature)))
                    .orElseGet(() -> new Scaled(table, new TreeMap<>(), tooSmall(design)));
        }
        Reasons reasons = new Reasons();
        SortedMap<String, Scaled.Note> notes = new TreeMap<>();
        SortedMap<String, Table.Column> columns = new TreeMap<>();
        List<Fraction> all =
                table.columns().values().stream()
                        .flatMap(column -> column.figures().values().stream())
                        .toList();
        table.columns()
                .forEach(
                        (rater, column) -> {
                            boolean enough = column.figures().size() >= minimumFigures;
                            reasons.refuseIf(
                                    !enough && few == FewFigures.REFUSE,
                                    MethodReason.RATER_HAS_FEW,
                                    rater,
                                    column.figures().size(),
                                    minimumFigures);
                            if (enough || few == FewFigures.WHOLE_ROUND) {
                                Spread spread =
                                        Spread.of(
                                                enough ? column.figures().values() : all,
                                                deviation,
                                                root);
                                columns.put(rater, standardised(column, spread));
                                note(enough, spread).ifPresent(note -> notes.put(rater, note));
                            } else {
                                notes.put(rater, Scaled.Note.LEFT_OUT);
                            }
                        });
        Table scaled = table.with(columns);
        reasons.addAll(connection(Design.of(scaled)));
        return new Scaled(scaled, notes, reasons.found());
    }

    private boolean isSmall(Design design) {
        return design.raters().size() < minimumRaters || design.entries().size() < minimumEntries;
    }

    private Scaled instead(Scaled other) {
        SortedMap<String, Scaled.Note> notes = new TreeMap<>(other.notes());
        other.table().columns().keySet().forEach(rater -> notes.put(rater, Scaled.Note.OTHERWISE));
        return new Scaled(other.table(), notes, other.refused());
    }

    private List<Reason> tooSmall(Design design) {
        return List.of(
                Reason.of(
                        MethodReason.TABLE_TOO_SMALL,
                        design.raters().size(),
                        design.entries().size(),
                        minimumRaters,
                        minimumEntries));
    }

    private Table.Column standardised(Table.Column column, Spread spread) {
        return column.mapped(figure -> digits.apply(spread.standardised(figure)));
    }

    private static Optional<Scaled.Note> note(boolean enough, Spread spread) {
        if (!enough) {
            return Optional.of(Scaled.Note.WHOLE_ROUND);
        }
        return spread.isNone() ? Optional.of(Scaled.Note.ALL_EQUAL) : Optional.empty();
    }

    private List<Reason> connection(Design design) {
        Optional<String> apart = unconnectedAccepted ? Optional.empty() : design.unconnected();
        return apart.map(
                        rater ->
                                List.of(
                                        Reason.of(
                                                MethodReason.RATERS_NOT_CONNECTED,
                                                design.raters().firstKey(),
                                                rater)))
                .orElse(List.of());
    }

    @Override
    public List<Reason> reasonsAgainst(Design design) {
        if (isSmall(design)) {
            return otherwise
                    .map(other -> other.reasonsAgainst(design))
                    .orElseGet(() -> tooSmall(design));
        }
        Reasons reasons = new Reasons();
        reasons.addAll(design.few(minimumFigures, few));
        reasons.addAll(connection(design));
        return reasons.found();
    }

    @Override
    public boolean absenceIsLeast() {
        return false;
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the jury score of one entry of its sheets. */
final class JuryScoring {

    /**
     * @param present the figures that the quorum is compared with
     * @param marks every single mark that counted, the highest first
     */
    record JuryFigures(
            int present,
            SortedMap<JurorNumber, Fraction> jurors,
            SortedMap<String, Fraction> criteria,
            List<Fraction> marks,
            Fraction score) {}

    private final RuleSet rules;
    private final List<Sheet> counted;

    private JuryScoring(RuleSet rules, List<Sheet> sheets) {
        this.rules = rules;
        boolean all = rules.jury().missing() == JuryRules.Missing.PRESENT_MARKS;
        this.counted =
                sheets.stream()
                        .filter(sheet -> !sheet.recused() && (all || isComplete(sheet)))
                        .toList();
    }

    /** Of the sheets of one entry; empty sheets and recusals may be among them. */
    static JuryFigures of(RuleSet rules, List<Sheet> sheets) {
        JuryScoring scoring = new JuryScoring(rules, sheets);
        SortedMap<JurorNumber, Fraction> jurors = scoring.jurors();
        SortedMap<String, Fraction> criteria = scoring.criteria();
        return new JuryFigures(
                scoring.present(),
                jurors,
                criteria,
                scoring.counted.stream()
                        .flatMap(sheet -> sheet.marks().values().stream())
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                rules.rounding().jury().apply(scoring.score(jurors, criteria)));
    }

    private boolean isComplete(Sheet sheet) {
        return sheet.marks().size() == rules.criteria().size();
    }

    private boolean sheetsFirst() {
        return rules.jury().order() == JuryRules.Order.SHEETS_FIRST;
    }

    private int present() {
        return sheetsFirst()
                ? counted.size()
                : rules.criteria().stream()
                        .mapToInt(criterion -> marksOf(criterion).size())
                        .min()
                        .orElse(0);
    }

    private List<Fraction> marksOf(Criterion criterion) {
        List<Fraction> marks = new ArrayList<>();
        for (Sheet sheet : counted) {
            Fraction mark = sheet.marks().get(criterion.id());
            if (mark != null) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private boolean isEnough(List<Fraction> figures) {
        return !figures.isEmpty() && figures.size() >= rules.jury().quorum();
    }

    private SortedMap<JurorNumber, Fraction> jurors() {
        SortedMap<JurorNumber, Fraction> jurors = new TreeMap<>();
        if (sheetsFirst() && !rules.criteria().isEmpty()) {
            for (Sheet sheet : counted) {
                Fraction sum = Fraction.ZERO;
                for (Criterion criterion : rules.criteria()) {
                    sum =
                            sum.plus(
                                    sheet.marks()
                                            .getOrDefault(criterion.id(), Fraction.ZERO)
                                            .times(criterion.weight()));
                }
                jurors.put(sheet.juror(), rules.rounding().sheet().apply(rules.joined(sum)));
            }
        }
        return jurors;
    }

    private SortedMap<String, Fraction> criteria() {
        SortedMap<String, Fraction> criteria = new TreeMap<>();
        for (Criterion criterion : rules.criteria()) {
            List<Fraction> marks = marksOf(criterion);
            if (isEnough(marks)) {
                Fraction figure = rules.jury().aggregation().of(marks);
                criteria.put(criterion.id(), rules.rounding().criterion().apply(figure));
            }
        }
        return criteria;
    }

    private Fraction score(
            SortedMap<JurorNumber, Fraction> jurors, SortedMap<String, Fraction> criteria) {
        if (sheetsFirst()) {
            List<Fraction> scores = List.copyOf(jurors.values());
            return isEnough(scores) ? rules.jury().aggregation().of(scores) : Fraction.ZERO;
        }
        Fraction sum = Fraction.ZERO;
        for (Criterion criterion : rules.criteria()) {
            Fraction figure = criteria.getOrDefault(criterion.id(), Fraction.ZERO);
            sum = sum.plus(rules.rounding().weighted().apply(figure.times(criterion.weight())));
        }
        return rules.joined(sum);
    }
}

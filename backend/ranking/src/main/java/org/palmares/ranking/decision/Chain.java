// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.RankingRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.TieBreaker;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.tables.ContestTables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** The total and then the declared tie-breaks: orders entries and says what separates them. */
final class Chain implements Comparator<EntryCode> {

    private final List<Comparison> steps = new ArrayList<>();
    private final Map<EntryCode, Integer> nearTies = new HashMap<>();

    static Chain of(
            RankingRules rules,
            String round,
            List<EntryCode> entries,
            Totals totals,
            Figures made,
            ContestTables tables,
            Optional<Lots> lots)
            throws CannotRank {
        Chain chain = new Chain();
        chain.steps.add(
                Comparison.of(
                        Ground.By.TOTAL,
                        rules.id(),
                        totals.nature().lowerIsBetter(),
                        totals::figure));
        chain.nearTies(entries, totals, rules.nearTie().orElse(Fraction.ZERO));
        for (TieBreaker tieBreak : rules.tieBreaks()) {
            if (tieBreak instanceof TieBreaker.ByLot) {
                Lots drawn = lots.orElseThrow();
                chain.steps.add(Comparison.of(Ground.By.LOT, "", true, drawn::of));
            } else if (tieBreak instanceof TieBreaker.ByEntryOrder) {
                chain.steps.add(entryOrder(tables.entries()));
            } else {
                Ref ref = tieBreak.asks().orElseThrow();
                chain.steps.add(asking(tieBreak, ref, made.of(ref.from(round))));
            }
        }
        return chain;
    }

    private static Comparison entryOrder(List<EntryCode> entries) {
        Map<EntryCode, Fraction> numbers = new HashMap<>();
        entries.forEach(entry -> numbers.put(entry, Fraction.of(numbers.size() + 1L)));
        return Comparison.of(
                Ground.By.ENTRY_ORDER,
                "",
                true,
                entry -> Objects.requireNonNull(numbers.get(entry)));
    }

    // Each entry is compared with the best of its group and not with its neighbour, so that a long
    // row of small steps never becomes one place.
    private void nearTies(List<EntryCode> entries, Totals totals, Fraction within) {
        List<EntryCode> sorted = entries.stream().sorted(steps.get(0)).toList();
        int group = 0;
        for (int at = 0; at < sorted.size(); at++) {
            Fraction best = totals.figure(sorted.get(group));
            Fraction away = totals.figure(sorted.get(at)).minus(best).abs();
            boolean near = away.signum() == 0 || away.compareTo(within) < 0;
            group = near ? group : at;
            nearTies.put(sorted.get(at), group);
        }
    }

    private static Comparison asking(TieBreaker tieBreak, Ref ref, Made made) throws CannotRank {
        String of = ref.toString();
        boolean lower = made.nature().lowerIsBetter();
        if (tieBreak instanceof TieBreaker.ByFigure) {
            return listed(Ground.By.FIGURE, of, "", lower, made.figures());
        }
        Raters raters = made.raters().orElseThrow();
        if (tieBreak instanceof TieBreaker.ByCriterion one) {
            SortedMap<EntryCode, Fraction> figures =
                    ((Raters.Jurors) raters).criterion(one.criterion());
            return listed(Ground.By.CRITERION, of, one.criterion(), lower, figures);
        } else if (tieBreak instanceof TieBreaker.ByGroups) {
            return Comparison.of(
                    Ground.By.GROUPS,
                    of,
                    false,
                    entry -> Fraction.of(points(raters.given(entry)).size()));
        } else if (tieBreak instanceof TieBreaker.ByCountback) {
            Nature nature = raters.nature();
            boolean plain = !nature.lowerIsBetter() && !nature.mayBeNegative();
            return countback(
                    Ground.By.COUNTBACK,
                    of,
                    nature,
                    entry -> plain ? points(raters.given(entry)) : raters.given(entry));
        }
        return countback(Ground.By.MARKS, of, Nature.POINTS, ((Raters.Jurors) raters)::marks);
    }

    private static Comparison countback(
            Ground.By by, String of, Nature nature, Function<EntryCode, List<Fraction>> figures) {
        return new Comparison(
                by,
                of,
                "",
                nature.lowerIsBetter(),
                true,
                entry -> figures.apply(entry).stream().sorted(nature::betterFirst).toList());
    }

    private static Comparison listed(
            Ground.By by,
            String of,
            String criterion,
            boolean lower,
            SortedMap<EntryCode, Fraction> figures) {
        return new Comparison(
                by,
                of,
                criterion,
                lower,
                false,
                entry -> Optional.ofNullable(figures.get(entry)).map(List::of).orElse(List.of()));
    }

    private static List<Fraction> points(List<Fraction> given) {
        return given.stream().filter(figure -> figure.signum() > 0).toList();
    }

    private int group(EntryCode entry) {
        return Objects.requireNonNull(nearTies.get(entry));
    }

    private boolean separates(Comparison step, EntryCode first, EntryCode second) {
        return step.by() == Ground.By.TOTAL
                ? group(first) != group(second)
                : step.compare(first, second) != 0;
    }

    @Override
    public int compare(EntryCode first, EntryCode second) {
        for (Comparison step : steps) {
            if (separates(step, first, second)) {
                return step.compare(first, second);
            }
        }
        return 0;
    }

    /** Entries from the best down, those together whom nothing separates, in their own order. */
    List<List<EntryCode>> groups(List<EntryCode> entries) {
        List<List<EntryCode>> groups = new ArrayList<>();
        List<EntryCode> sorted = entries.stream().sorted(this).toList();
        for (int at = 0; at < sorted.size(); at++) {
            if (at == 0 || compare(sorted.get(at - 1), sorted.get(at)) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(sorted.get(at));
        }
        return groups;
    }

    List<Ground> grounds(List<List<EntryCode>> groups) {
        List<Ground> grounds = new ArrayList<>();
        for (int at = 1; at < groups.size(); at++) {
            grounds.add(ground(groups.get(at - 1), groups.get(at)));
        }
        return grounds;
    }

    private Ground ground(List<EntryCode> above, List<EntryCode> below) {
        return steps.stream()
                .filter(step -> separates(step, above.get(0), below.get(0)))
                .findFirst()
                .orElseThrow()
                .ground(above, below);
    }
}

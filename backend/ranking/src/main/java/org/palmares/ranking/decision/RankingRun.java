// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.RankingRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.Term;
import org.palmares.ranking.contest.Threshold;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.method.Nature;
import org.palmares.ranking.tables.ContestTables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes one ranking of a round. */
final class RankingRun {

    private final RankingRules rules;
    private final String round;
    private final ContestTables tables;
    private final List<EntryCode> admitted;
    private final Figures made;
    private final SortedMap<EntryCode, NoPlace> without;

    RankingRun(
            RankingRules rules,
            String round,
            ContestTables tables,
            List<EntryCode> admitted,
            SortedMap<EntryCode, NoPlace> without,
            Figures made) {
        this.rules = rules;
        this.round = round;
        this.tables = tables;
        this.admitted = admitted;
        this.made = made;
        this.without = new TreeMap<>(without);
    }

    private Ref own() {
        return new Ref(round, rules.id());
    }

    RankedList list() throws CannotRank {
        for (Term term : rules.total().terms()) {
            leaveOutWithoutFigure(term.of().from(round));
        }
        for (Threshold threshold : rules.thresholds()) {
            Ref of = threshold.of().from(round);
            if (!of.equals(own())) {
                leaveOutWithoutFigure(of);
                leaveOutBeyond(threshold, made.of(of));
            }
        }
        Totals totals = Totals.of(rules, round, candidates(), made);
        made.put(
                own(),
                new Made(totals.nature(), totals.figures(), totals.steps(), Optional.empty()));
        for (Threshold threshold : rules.thresholds()) {
            if (threshold.of().from(round).equals(own())) {
                leaveOutBeyond(threshold, made.of(own()));
            }
        }
        return list(totals);
    }

    private List<EntryCode> candidates() {
        return admitted.stream().filter(entry -> !without.containsKey(entry)).toList();
    }

    private void leaveOutWithoutFigure(Ref of) {
        for (EntryCode entry : candidates()) {
            if (!made.of(of).figures().containsKey(entry)) {
                without.put(
                        entry,
                        new NoPlace(
                                entry,
                                NoPlace.Why.NO_FIGURE,
                                of.toString(),
                                Fraction.ZERO,
                                Fraction.ONE));
            }
        }
    }

    private void leaveOutBeyond(Threshold threshold, Made figures) {
        for (EntryCode entry : candidates()) {
            Fraction figure = Objects.requireNonNull(figures.figures().get(entry));
            if (figures.nature().betterFirst(threshold.reach(), figure) < 0) {
                without.put(
                        entry,
                        new NoPlace(
                                entry,
                                NoPlace.Why.BEYOND_THRESHOLD,
                                threshold.of().toString(),
                                figure,
                                threshold.reach()));
            }
        }
    }

    private RankedList list(Totals totals) throws CannotRank {
        List<EntryCode> candidates = candidates();
        Nature nature = totals.nature();
        Optional<Lots> lots = Lots.of(rules, own(), tables);
        Chain chain = Chain.of(rules, round, candidates, totals, made, tables, lots);
        List<List<EntryCode>> groups = chain.groups(candidates);
        SortedMap<EntryCode, String> awards =
                rules.awards()
                        .map(
                                declared ->
                                        Medals.of(
                                                declared,
                                                totals.figures(),
                                                candidates,
                                                admitted.size()))
                        .orElse(new TreeMap<>());
        List<RankedPlace> places = new ArrayList<>();
        int before = 0;
        for (List<EntryCode> group : groups) {
            places.add(place(group, places.size(), before, totals, awards));
            before += group.size();
        }
        return new RankedList(
                rules.id(),
                nature.lowerIsBetter(),
                places,
                chain.grounds(groups),
                admitted.stream().map(without::get).filter(Objects::nonNull).toList(),
                lots.map(drawn -> drawn.order(admitted)).orElse(List.of()));
    }

    private RankedPlace place(
            List<EntryCode> group,
            int placesBefore,
            int entriesBefore,
            Totals totals,
            SortedMap<EntryCode, String> awards) {
        List<RankedEntry> lines =
                group.stream()
                        .map(
                                entry ->
                                        new RankedEntry(
                                                entry,
                                                totals.figure(entry),
                                                Optional.ofNullable(awards.get(entry)),
                                                totals.steps().getOrDefault(entry, List.of())))
                        .toList();
        return switch (rules.places()) {
            case DENSE -> new RankedPlace(placesBefore + 1, placesBefore + 1, lines);
            case SHARED -> new RankedPlace(entriesBefore + 1, entriesBefore + group.size(), lines);
            default -> new RankedPlace(entriesBefore + 1, entriesBefore + 1, lines);
        };
    }
}

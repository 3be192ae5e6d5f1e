// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.Reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one way from rules and tables to a standing. */
public final class Ranking {

    private final RuleSet rules;
    private final Map<EntryCode, List<Sheet>> sheets;
    private final Map<EntryCode, Votes> votes;

    private Ranking(RuleSet rules, JuryMarks marks, PublicTally tally) {
        this.rules = rules;
        this.sheets = marks.sheets().stream().collect(Collectors.groupingBy(Sheet::entry));
        this.votes =
                tally.votes().stream().collect(Collectors.toMap(Votes::entry, Function.identity()));
    }

    /**
     * Ranks the entries. Their order in the list is what ENTRY_ORDER goes by; the order of sheets
     * and votes is of no account. Entries below the quorum get no place and count in no one's
     * points.
     */
    public static RankingOutcome rank(
            RuleSet rules, JuryMarks marks, PublicTally tally, List<EntryCode> entries) {
        List<Reason> reasons = TablesCheck.reasonsAgainst(rules, marks, tally, entries);
        return reasons.isEmpty()
                ? new RankingOutcome.Ranked(new Ranking(rules, marks, tally).standing(entries))
                : new RankingOutcome.Refused(reasons);
    }

    private record Scored(EntryCode entry, JuryScoring.JuryFigures jury, Votes votes, int order) {}

    private Standing standing(List<EntryCode> entries) {
        List<Scored> scored = new ArrayList<>();
        List<Unplaced> unplaced = new ArrayList<>();
        int quorum = rules.jury().quorum();
        for (int at = 0; at < entries.size(); at++) {
            EntryCode entry = entries.get(at);
            JuryScoring.JuryFigures jury =
                    JuryScoring.of(rules, sheets.getOrDefault(entry, List.of()));
            if (jury.present() < quorum) {
                unplaced.add(new Unplaced(entry, jury.present(), quorum));
            } else {
                Votes counted = votes.getOrDefault(entry, Votes.of(entry, 0));
                scored.add(new Scored(entry, jury, counted, at + 1));
            }
        }
        Chain chain = new Chain(rules);
        List<List<Candidate>> groups = chain.groups(candidates(scored));
        return new Standing(rules.digest(), places(groups), chain.separations(groups), unplaced);
    }

    private List<Candidate> candidates(List<Scored> scored) {
        List<Fraction> juryPoints =
                points(
                        scored.stream().map(entry -> entry.jury().score()).toList(),
                        rules.greatestJuryScore());
        List<Fraction> counts = scored.stream().map(entry -> weighing(entry.votes())).toList();
        List<Fraction> publicPoints =
                points(
                        counts,
                        counts.stream().max(Comparator.naturalOrder()).orElse(Fraction.ZERO));
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < scored.size(); at++) {
            Scored entry = scored.get(at);
            EntryFigures figures = figures(entry, juryPoints.get(at), publicPoints.get(at));
            candidates.add(new Candidate(figures, entry.jury(), entry.votes(), entry.order()));
        }
        return candidates;
    }

    private List<Fraction> points(List<Fraction> scores, Fraction greatest) {
        return rules.combination().method().points(scores, greatest).stream()
                .map(rules.rounding().points()::apply)
                .toList();
    }

    private Fraction weighing(Votes votes) {
        return rules.tiers().weigh(votes).orElse(Fraction.of(votes.counted()));
    }

    private EntryFigures figures(Scored entry, Fraction juryPoints, Fraction publicPoints) {
        return new EntryFigures(
                entry.entry(),
                entry.jury().jurors(),
                entry.jury().criteria(),
                entry.jury().score(),
                Fraction.of(entry.votes().counted()),
                rules.tiers().weigh(entry.votes()),
                juryPoints,
                publicPoints,
                rules.rounding()
                        .total()
                        .apply(rules.combination().total(juryPoints, publicPoints)));
    }

    private List<Place> places(List<List<Candidate>> groups) {
        List<Place> places = new ArrayList<>();
        int before = 0;
        for (List<Candidate> group : groups) {
            int number = rules.placeStyle() == PlaceStyle.DENSE ? places.size() + 1 : before + 1;
            places.add(new Place(number, group.stream().map(Candidate::figures).toList()));
            before += group.size();
        }
        return places;
    }
}

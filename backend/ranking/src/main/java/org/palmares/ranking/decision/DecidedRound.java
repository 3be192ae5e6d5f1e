// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.ExternalPart;
import org.palmares.ranking.contest.JuryPart;
import org.palmares.ranking.contest.Part;
import org.palmares.ranking.contest.RankingRules;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.Round;
import org.palmares.ranking.contest.VotesPart;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.Reasons;
import org.palmares.ranking.tables.ContestTables;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides one round among the entries that reached it. */
final class DecidedRound {

    private final Round round;
    private final ContestTables tables;
    private final List<EntryCode> admitted;
    private final Figures made;

    /**
     * @param made what earlier rounds came to; this round adds its own
     */
    DecidedRound(Round round, ContestTables tables, List<EntryCode> admitted, Figures made) {
        this.round = round;
        this.tables = tables;
        this.admitted = admitted;
        this.made = made;
    }

    RoundDecision decision() throws CannotRank {
        nobodyElse();
        SortedMap<EntryCode, NoPlace> without = Eligibility.without(round, tables, admitted);
        List<EntryCode> entries =
                admitted.stream().filter(entry -> !without.containsKey(entry)).toList();
        SortedMap<EntryCode, List<PartFigure>> figures = new TreeMap<>();
        for (Part part : round.parts()) {
            Ref ref = new Ref(round.id(), part.id());
            Made ofPart = part(part, ref, entries);
            made.put(ref, ofPart);
            ofPart.figures().forEach((entry, figure) -> tell(figures, part, entry, figure, ofPart));
        }
        List<RankedList> rankings = new ArrayList<>();
        for (RankingRules rules : round.rankings()) {
            rankings.add(new RankingRun(rules, round.id(), tables, admitted, without, made).list());
        }
        List<Passage> passages =
                round.cut().map(cut -> Passages.of(cut, rankings, admitted)).orElse(List.of());
        return new RoundDecision(round.id(), figures, rankings, passages);
    }

    private Made part(Part part, Ref ref, List<EntryCode> entries) throws CannotRank {
        if (part instanceof JuryPart jury) {
            return JuryFigures.of(jury, tables.sheetsOf(ref), entries);
        } else if (part instanceof VotesPart votes) {
            return VotesFigures.of(votes, tables.votesOf(ref), entries);
        }
        return ExternalFigures.of((ExternalPart) part, tables.externalOf(ref), entries);
    }

    private static void tell(
            SortedMap<EntryCode, List<PartFigure>> figures,
            Part part,
            EntryCode entry,
            Fraction figure,
            Made ofPart) {
        figures.computeIfAbsent(entry, none -> new ArrayList<>())
                .add(
                        new PartFigure(
                                part.id(), figure, ofPart.steps().getOrDefault(entry, List.of())));
    }

    private void nobodyElse() throws CannotRank {
        Set<EntryCode> here = new HashSet<>(admitted);
        Reasons reasons = new Reasons();
        for (Part part : round.parts()) {
            Ref ref = new Ref(round.id(), part.id());
            tables.sheetsOf(ref).forEach(sheet -> here(sheet.entry(), ref, here, reasons));
            tables.votesOf(ref).votes().forEach(line -> here(line.entry(), ref, here, reasons));
            tables.externalOf(ref).keySet().forEach(entry -> here(entry, ref, here, reasons));
        }
        CannotRank.ifAny(reasons.found());
    }

    private static void here(EntryCode entry, Ref ref, Set<EntryCode> here, Reasons reasons) {
        reasons.refuseIf(!here.contains(entry), ContestReason.NOT_IN_THE_ROUND, entry, ref);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.verifier;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Part;
import org.palmares.ranking.contest.Ref;
import org.palmares.ranking.contest.Round;
import org.palmares.ranking.decision.Decision;
import org.palmares.ranking.decision.NoPlace;
import org.palmares.ranking.decision.Passage;
import org.palmares.ranking.decision.RankedEntry;
import org.palmares.ranking.decision.RankedList;
import org.palmares.ranking.decision.RankedPlace;
import org.palmares.ranking.decision.RoundDecision;

import java.util.ArrayList;
import java.util.List;

/**
 * A decision for spreadsheets, exact: one line for each entry of each ranking, with a column for
 * every part of every round.
 */
final class DecisionCsv {

    private static final String FIRST = "round,ranking,place,entry,total,award,why,goesOn";

    private final List<Ref> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder(FIRST);

    private DecisionCsv(ContestRules rules) {
        for (Round round : rules.rounds()) {
            for (Part part : round.parts()) {
                parts.add(new Ref(round.id(), part.id()));
            }
        }
    }

    static String of(ContestRules rules, Decision decision) {
        DecisionCsv csv = new DecisionCsv(rules);
        csv.parts.forEach(part -> csv.text.append(',').append(part));
        csv.text.append('\n');
        for (RoundDecision round : decision.rounds()) {
            for (RankedList ranking : round.rankings()) {
                csv.ranking(decision, round, ranking);
            }
        }
        return csv.text.toString();
    }

    private void ranking(Decision decision, RoundDecision round, RankedList ranking) {
        for (RankedPlace place : ranking.places()) {
            for (RankedEntry entry : place.entries()) {
                line(
                        decision,
                        round,
                        ranking,
                        entry.entry(),
                        List.of(
                                String.valueOf(place.number()),
                                entry.entry().value(),
                                entry.total().text(),
                                entry.award().orElse(""),
                                ""));
            }
        }
        for (NoPlace without : ranking.unplaced()) {
            line(
                    decision,
                    round,
                    ranking,
                    without.entry(),
                    List.of("", without.entry().value(), "", "", without.why().name()));
        }
    }

    private void line(
            Decision decision,
            RoundDecision round,
            RankedList ranking,
            EntryCode entry,
            List<String> cells) {
        text.append(round.id()).append(',').append(ranking.id()).append(',');
        text.append(String.join(",", cells)).append(',').append(goesOn(round, entry));
        for (Ref part : parts) {
            text.append(',');
            decision.round(part.round())
                    .flatMap(one -> one.part(entry, part.name()))
                    .ifPresent(figure -> text.append(figure.figure().text()));
        }
        text.append('\n');
    }

    private static String goesOn(RoundDecision round, EntryCode entry) {
        return round.passages().stream()
                .filter(passage -> passage.entry().equals(entry))
                .findFirst()
                .map(Passage::goesOn)
                .map(String::valueOf)
                .orElse("");
    }
}

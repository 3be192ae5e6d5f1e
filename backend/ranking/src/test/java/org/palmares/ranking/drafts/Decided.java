// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.decision.Deciding;
import org.palmares.ranking.decision.Decision;
import org.palmares.ranking.decision.DecisionOutcome;
import org.palmares.ranking.decision.RankedList;
import org.palmares.ranking.decision.RankedPlace;
import org.palmares.ranking.decision.RoundDecision;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.TablesJson;

import java.util.List;
import java.util.stream.Collectors;

/** Decides as the world does: from documents. */
public final class Decided {

    private Decided() {}

    public static Decision of(Draft draft, ContestTables tables) {
        return of(draft.accepted(), tables);
    }

    public static Decision of(ContestRules rules, ContestTables tables) {
        return of(rules, tables, rules.rounds().get(rules.rounds().size() - 1).id());
    }

    public static Decision of(ContestRules rules, ContestTables tables, String until) {
        DecisionOutcome outcome = Deciding.decide(rules, read(tables), until);
        if (outcome instanceof DecisionOutcome.Refused refused) {
            throw new AssertionError(Draft.Reasons.text(refused.reasons()));
        }
        return ((DecisionOutcome.Decided) outcome).decision();
    }

    public static List<Reason> refused(Draft draft, ContestTables tables) {
        DecisionOutcome outcome = Deciding.decide(draft.accepted(), tables);
        assertThat(outcome).isInstanceOf(DecisionOutcome.Refused.class);
        return ((DecisionOutcome.Refused) outcome).reasons();
    }

    private static ContestTables read(ContestTables tables) {
        try {
            ContestTables read = TablesJson.read(TablesJson.write(tables).bytes());
            assertThat(read).isEqualTo(tables);
            return read;
        } catch (NotAccepted refused) {
            throw new AssertionError(refused);
        }
    }

    /** The first ranking of the last round. */
    public static RankedList ranking(Decision decision) {
        return decision.last().rankings().get(0);
    }

    /** Places and totals in short: {@code 1 B 9.5, 2 A 8, 2 C 8}. */
    public static String inShort(RankedList ranking) {
        return ranking.places().stream()
                .flatMap(
                        place ->
                                place.entries().stream()
                                        .map(
                                                line ->
                                                        line(
                                                                place,
                                                                line.entry(),
                                                                line.total().text())))
                .collect(Collectors.joining(", "));
    }

    private static String line(RankedPlace place, EntryCode entry, String total) {
        return place.number() + " " + entry + " " + total;
    }

    /** The places of one jury's marks in short. */
    public static String places(Draft draft, ContestTables tables) {
        return inShort(ranking(of(draft, tables)));
    }

    /** What a part came to for an entry, as text. */
    public static String figure(RoundDecision round, String entry, String part) {
        return round.part(new EntryCode(entry), part).orElseThrow().figure().text();
    }
}

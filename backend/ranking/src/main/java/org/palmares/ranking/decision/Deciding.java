// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import org.palmares.ranking.EntryCode;
import org.palmares.ranking.contest.ContestRules;
import org.palmares.ranking.contest.Round;
import org.palmares.ranking.reason.ContestReason;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.tables.ContestTables;
import org.palmares.ranking.tables.ContestTablesCheck;

import java.util.ArrayList;
import java.util.List;

/** The one way from rules of the second format and tables to a decision. */
public final class Deciding {

    private Deciding() {}

    /** Decides all rounds. */
    public static DecisionOutcome decide(ContestRules rules, ContestTables tables) {
        return decide(rules, tables, rules.rounds().get(rules.rounds().size() - 1).id());
    }

    /** Decides the rounds up to one, for which alone marks and votes may be in yet. */
    public static DecisionOutcome decide(ContestRules rules, ContestTables tables, String until) {
        List<Reason> reasons = ContestTablesCheck.reasonsAgainst(rules, tables);
        if (!reasons.isEmpty()) {
            return new DecisionOutcome.Refused(reasons);
        }
        try {
            return new DecisionOutcome.Decided(
                    new Decision(rules.digest(), rounds(rules, upTo(rules, until), tables)));
        } catch (CannotRank refused) {
            return new DecisionOutcome.Refused(refused.reasons());
        } catch (NotAccepted refused) {
            return new DecisionOutcome.Refused(List.of(refused.reason()));
        }
    }

    private static List<Round> upTo(ContestRules rules, String until) throws NotAccepted {
        List<Round> rounds = new ArrayList<>();
        for (Round round : rules.rounds()) {
            rounds.add(round);
            if (round.id().equals(until)) {
                return rounds;
            }
        }
        throw NotAccepted.because(ContestReason.ROUND_UNKNOWN, until);
    }

    private static List<RoundDecision> rounds(
            ContestRules rules, List<Round> rounds, ContestTables tables) throws CannotRank {
        Figures figures = new Figures(rules);
        List<RoundDecision> decided = new ArrayList<>();
        List<EntryCode> admitted = tables.entries();
        for (Round round : rounds) {
            RoundDecision decision = new DecidedRound(round, tables, admitted, figures).decision();
            decided.add(decision);
            admitted = decision.goingOn();
        }
        return decided;
    }
}

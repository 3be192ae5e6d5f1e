// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.PeriodRules.EarlierWinners;
import org.palmares.ranking.exact.Fraction;
import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.List;

/**
 * Rules that decide one vote period, by votes alone.
 *
 * @param number from 1
 * @param winners how many works win; whoever shares the last winning place wins too
 * @param earlier where excluded, the works that won before are not among those that are ranked
 */
public record OnePeriod(int number, int winners, EarlierWinners earlier) {

    /** The works that win, best first; nobody wins without a vote that weighs. */
    public List<EntryCode> winners(Standing standing) {
        List<EntryCode> won = new ArrayList<>();
        for (Place place : standing.places()) {
            if (won.size() >= winners) {
                break;
            }
            place.entries().stream()
                    .filter(figures -> figures.total().compareTo(Fraction.ZERO) > 0)
                    .map(EntryFigures::entry)
                    .forEach(won::add);
        }
        return won;
    }

    JsonObject write() {
        return new ObjectBuilder()
                .with("number", number)
                .with("winners", winners)
                .with("earlierWinners", earlier)
                .done();
    }

    static OnePeriod read(Fields fields) throws NotAccepted {
        OnePeriod read =
                new OnePeriod(
                        fields.count("number"),
                        fields.count("winners"),
                        fields.word("earlierWinners", EarlierWinners.values()));
        fields.nothingElse();
        return read;
    }

    /** Why these rules cannot decide a period. */
    List<Reason> reasonsAgainst(RuleSet rules) {
        List<Reason> reasons =
                new ArrayList<>(
                        new PeriodRules(List.of(winners), earlier, PeriodRules.Totals.LAST)
                                .reasonsAgainst());
        if (number < 1 || number > PeriodRules.MOST) {
            reasons.add(Reason.of(ReasonCode.PERIODS_UNFIT, number, PeriodRules.MOST));
        }
        if (rules.combination().juryWeight().signum() != 0 || !rules.criteria().isEmpty()) {
            reasons.add(Reason.of(ReasonCode.PERIOD_BY_VOTES_ALONE));
        }
        return reasons;
    }
}

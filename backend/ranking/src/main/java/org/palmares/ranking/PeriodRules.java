// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.json.Fields;
import org.palmares.ranking.json.JsonValue.JsonNumber;
import org.palmares.ranking.json.JsonValue.JsonObject;
import org.palmares.ranking.json.ObjectBuilder;
import org.palmares.ranking.reason.NotAccepted;
import org.palmares.ranking.reason.Reason;
import org.palmares.ranking.reason.ReasonCode;

import java.util.ArrayList;
import java.util.List;

/**
 * The vote periods of a contest: each has winners of its own by votes alone, and the total counts
 * the votes of all of them or of the last one. A tally under such rules tells its votes by the part
 * {@value #PART}, by number.
 *
 * @param winners how many works win in each period, in their order
 * @param earlier whether what has won a period may win a later one
 * @param totals which votes the final places count
 */
public record PeriodRules(List<Integer> winners, EarlierWinners earlier, Totals totals) {

    public static final String PART = "period";
    public static final int MOST = 24;

    /** Whether a work that has won a period may win a later one. */
    public enum EarlierWinners {
        ADMITTED,
        EXCLUDED
    }

    /** Which votes the final places count. */
    public enum Totals {
        /** Those of all periods. */
        CARRIED,
        /** Those of the last period. */
        LAST
    }

    private static final int MOST_WINNERS = 100;

    public PeriodRules {
        winners = List.copyOf(winners);
    }

    JsonObject write() {
        return new ObjectBuilder()
                .with("winners", winners.stream().map(JsonNumber::new).toList())
                .with("earlierWinners", earlier)
                .with("totals", totals)
                .done();
    }

    static PeriodRules read(Fields fields) throws NotAccepted {
        PeriodRules read =
                new PeriodRules(
                        fields.counts("winners"),
                        fields.word("earlierWinners", EarlierWinners.values()),
                        fields.word("totals", Totals.values()));
        fields.nothingElse();
        return read;
    }

    /** Why these periods cannot work. */
    List<Reason> reasonsAgainst() {
        List<Reason> reasons = new ArrayList<>();
        if (winners.isEmpty() || winners.size() > MOST) {
            reasons.add(Reason.of(ReasonCode.PERIODS_UNFIT, winners.size(), MOST));
        }
        for (int number : winners) {
            if (number < 1 || number > MOST_WINNERS) {
                reasons.add(Reason.of(ReasonCode.PERIOD_WINNERS_UNFIT, number, MOST_WINNERS));
            }
        }
        return reasons;
    }

    /** Why these votes are not what the final places count. */
    List<Reason> reasonsAgainst(PublicTally tally) {
        List<Reason> reasons = new ArrayList<>();
        for (Votes line : tally.votes()) {
            if (line.counted() > 0 && line.part(PART).isEmpty()) {
                reasons.add(Reason.of(ReasonCode.PERIODS_NOT_TOLD, line.entry()));
            }
            for (String number : line.part(PART).keySet()) {
                if (!counts(number)) {
                    reasons.add(Reason.of(ReasonCode.PERIOD_DOES_NOT_COUNT, line.entry(), number));
                }
            }
        }
        return reasons;
    }

    private boolean counts(String number) {
        int last = winners.size();
        int first = totals == Totals.CARRIED ? 1 : last;
        for (int at = first; at <= last; at++) {
            if (number.equals(Integer.toString(at))) {
                return true;
            }
        }
        return false;
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.PrizePeriods;
import org.palmares.voting.store.BallotTable.Row;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Which ballots the periods of a vote rule out, though they stand. */
final class PeriodCounting {

    /** Its work had won an earlier period. */
    static final String WON_EARLIER = "WON_EARLIER";

    /** It was cast in a period that the final places do not count. */
    static final String EARLIER_PERIOD = "EARLIER_PERIOD";

    private PeriodCounting() {}

    /** In one period: nobody knows of a winner before the result, so votes for it may have come. */
    static Function<Row, @Nullable String> ofPeriod(int number, Map<UUID, Integer> wonIn) {
        return row -> wonIn.getOrDefault(row.entry(), number) < number ? WON_EARLIER : null;
    }

    /** In the whole vote: what counted in its period, where its period counts. */
    static Function<Row, @Nullable String> ofTheWhole(
            PrizePeriods periods, Map<UUID, Integer> wonIn) {
        int first = periods.carried() ? 0 : periods.all().size();
        return row -> {
            int period = row.votePeriod();
            return period < first
                    ? EARLIER_PERIOD
                    : wonIn.getOrDefault(row.entry(), period) < period ? WON_EARLIER : null;
        };
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.NUMBER_OUT_OF_RANGE;
import static org.palmares.contest.ContestRefusal.PERIODS_NEED_HIDDEN_COUNTS;
import static org.palmares.contest.ContestRefusal.PERIODS_OVERLAP;
import static org.palmares.contest.ContestRefusal.PERIODS_TOO_MANY;
import static org.palmares.contest.ContestRefusal.PERIOD_OUTSIDE_VOTING;
import static org.palmares.contest.ContestRefusal.WINDOW_ENDS_BEFORE_IT_BEGINS;

import org.palmares.contest.CountVisibility;
import org.palmares.contest.PrizePeriod;
import org.palmares.contest.PrizePeriods;
import org.palmares.contest.VotePolicy;
import org.palmares.contest.Window;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.palmares.ranking.PeriodRules;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What vote periods must be. */
public final class PeriodDeclaration {

    private static final int MOST_NAME = 100;
    private static final int MOST_WINNERS = 100;

    private PeriodDeclaration() {}

    /** The periods with their numbers, each with a name. */
    public static PrizePeriods numbered(PrizePeriods wanted) {
        List<PrizePeriod> all = wanted.all();
        return wanted.with(
                IntStream.range(0, all.size())
                        .mapToObj(at -> numbered(at + 1, all.get(at)))
                        .toList());
    }

    private static PrizePeriod numbered(int number, PrizePeriod period) {
        Text name = period.name();
        String en = name.en();
        return new PrizePeriod(
                period.contest(),
                number,
                name.vi().isBlank()
                        ? new Text("Đợt " + number, "Period " + number)
                        : new Text(
                                name.vi().strip(), en == null || en.isBlank() ? null : en.strip()),
                period.window(),
                period.winners());
    }

    /** Every reason at once, each at its field. */
    public static List<Refusal> check(PrizePeriods periods, Window voting, VotePolicy policy) {
        List<Refusal> refusals = new ArrayList<>();
        if (periods.all().size() > PeriodRules.MOST) {
            refusals.add(Refusal.of(PERIODS_TOO_MANY, PeriodRules.MOST).at("periods"));
        }
        if (!periods.isNone() && policy.visibility() != CountVisibility.HIDDEN) {
            refusals.add(Refusal.of(PERIODS_NEED_HIDDEN_COUNTS).at("votePolicy.visibility"));
        }
        Instant free = voting.opens();
        for (PrizePeriod period : periods.all()) {
            String at = "periods." + (period.number() - 1);
            Window window = period.window();
            Texts.required(period.name(), MOST_NAME, at + ".name", refusals);
            if (!window.opens().isBefore(window.closes())) {
                refusals.add(Refusal.of(WINDOW_ENDS_BEFORE_IT_BEGINS).at(at + ".window.closes"));
            }
            if (window.opens().isBefore(voting.opens())
                    || window.closes().isAfter(voting.closes())) {
                refusals.add(
                        Refusal.of(PERIOD_OUTSIDE_VOTING, period.name()).at(at + ".window.opens"));
            } else if (window.opens().isBefore(free)) {
                refusals.add(Refusal.of(PERIODS_OVERLAP, period.name()).at(at + ".window.opens"));
            }
            if (period.winners() < 1 || period.winners() > MOST_WINNERS) {
                refusals.add(Refusal.of(NUMBER_OUT_OF_RANGE, 1, MOST_WINNERS).at(at + ".winners"));
            }
            free = window.closes();
        }
        return refusals;
    }

    /**
     * The periods of a vote in a new calendar, as long after its beginning as they were; none where
     * they do not fit there, because then they are declared anew.
     */
    public static PrizePeriods carried(
            PrizePeriods periods, Window from, Window to, VotePolicy policy) {
        PrizePeriods moved =
                PeriodCalendar.moved(
                        periods, from, from.shifted(Duration.between(from.opens(), to.opens())));
        return check(moved, to, policy).isEmpty() ? moved : PrizePeriods.NONE;
    }

    /** In the form in which they are locked. */
    static PeriodRules locked(PrizePeriods periods) {
        return new PeriodRules(
                periods.all().stream().map(PrizePeriod::winners).toList(),
                periods.winAgain()
                        ? PeriodRules.EarlierWinners.ADMITTED
                        : PeriodRules.EarlierWinners.EXCLUDED,
                periods.carried() ? PeriodRules.Totals.CARRIED : PeriodRules.Totals.LAST);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import static org.palmares.contest.ContestRefusal.PRIZES_TOO_MANY;
import static org.palmares.contest.ContestRefusal.PRIZE_COUNT_OUT_OF_RANGE;
import static org.palmares.kernel.CommonRefusal.INVALID;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.ContestDefinition;
import org.palmares.contest.ContestDefinition.PrizeDefinition;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;

import java.util.ArrayList;
import java.util.List;

/** What announced prizes must be. */
public final class PrizeRules {

    public static final int MOST_PRIZES = 100;
    private static final int MOST_NAME = 200;

    private PrizeRules() {}

    public static List<Refusal> check(ContestDefinition definition) {
        List<PrizeDefinition> prizes = definition.prizes();
        if (prizes == null) {
            return List.of();
        }
        var refusals = new ArrayList<Refusal>();
        if (prizes.size() > MOST_PRIZES) {
            refusals.add(Refusal.of(PRIZES_TOO_MANY, MOST_PRIZES).at("prizes"));
        }
        for (int i = 0; i < prizes.size(); i++) {
            check(prizes.get(i), definition.categories().size(), "prizes." + i, refusals);
        }
        return refusals;
    }

    private static void check(
            PrizeDefinition prize, int categories, String path, List<Refusal> refusals) {
        Integer category = prize.category();
        if (category != null && (category < 0 || category >= categories)) {
            refusals.add(Refusal.of(INVALID).at(path + ".category"));
        }
        if (prize.count() < 1 || prize.count() > 1000) {
            refusals.add(Refusal.of(PRIZE_COUNT_OUT_OF_RANGE).at(path + ".count"));
        }
        Texts.required(prize.name(), MOST_NAME, path + ".name", refusals);
        Text reward = prize.reward();
        if (reward != null) {
            Texts.required(reward, MOST_NAME, path + ".reward", refusals);
        }
    }

    /** Where a list is given it counts; otherwise what was there stays. */
    public static List<PrizeDefinition> orNone(@Nullable List<PrizeDefinition> prizes) {
        return prizes == null ? List.of() : prizes;
    }
}

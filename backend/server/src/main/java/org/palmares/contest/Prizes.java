// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.contest.ContestDefinition.PrizeDefinition;
import org.palmares.contest.store.PrizeTable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The announced prizes. */
@Component
public class Prizes {

    private final PrizeTable table;

    Prizes(PrizeTable table) {
        this.table = table;
    }

    /** In their announced order, by one statement; contests without prizes are absent. */
    public Map<UUID, List<Prize>> of(Collection<UUID> contests) {
        return table.of(contests);
    }

    boolean are(UUID contest, List<PrizeDefinition> prizes) {
        return table.declared(contest).equals(prizes);
    }

    void replace(UUID contest, List<PrizeDefinition> prizes) {
        table.replace(contest, prizes);
    }
}

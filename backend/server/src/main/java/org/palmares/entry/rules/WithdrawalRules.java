// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import static org.palmares.entry.EntryRefusal.NOTHING_TO_WITHDRAW;
import static org.palmares.entry.EntryRefusal.WITHDRAWAL_TOO_LATE;

import org.palmares.contest.Contest;
import org.palmares.contest.WindowState;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
import org.palmares.kernel.Refusal;

import java.time.Instant;
import java.util.List;

/** A work handed in may be taken back until the public begins to vote. */
public final class WithdrawalRules {

    private WithdrawalRules() {}

    public static List<Refusal> check(Entry entry, Contest contest, Instant now) {
        if (entry.state() != EntryState.SUBMITTED && entry.state() != EntryState.ACCEPTED) {
            return List.of(Refusal.of(NOTHING_TO_WITHDRAW));
        }
        return contest.calendar().voting().state(now) == WindowState.UPCOMING
                ? List.of()
                : List.of(Refusal.of(WITHDRAWAL_TOO_LATE));
    }
}

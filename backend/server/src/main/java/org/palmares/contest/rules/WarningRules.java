// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When organisers are warned that intake would begin although the contest is not open. */
public final class WarningRules {

    /** How many hours before, most first. */
    public static final List<Integer> HOURS = List.of(72, 24);

    private WarningRules() {}

    /** Every warning whose time has come; none once intake would have begun. */
    public static List<Integer> due(Instant opens, Instant now) {
        return now.isBefore(opens)
                ? HOURS.stream()
                        .filter(hours -> !now.isBefore(opens.minus(Duration.ofHours(hours))))
                        .toList()
                : List.of();
    }
}

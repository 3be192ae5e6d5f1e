// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.util.List;

/**
 * How one contest screens.
 *
 * @param correctionDays what a screener is offered as the time for a correction
 * @param answerDays how long an entrant may answer a refusal
 */
public record ScreeningSetup(
        Checklist checklist,
        List<ReadyReason> reasons,
        SecondLook secondLook,
        int correctionDays,
        int answerDays) {

    public static final ScreeningSetup PLAIN =
            new ScreeningSetup(Checklist.NONE, List.of(), SecondLook.NONE, 3, 7);

    public ScreeningSetup {
        reasons = List.copyOf(reasons);
    }
}

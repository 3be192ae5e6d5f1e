// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One thing that happened to a work on the desk.
 *
 * @param by null where time did it
 * @param words the reason, what to correct, or the entrant's answer
 * @param until the deadline of a correction
 * @param revision of the work at that moment
 * @param checklist the version by which it was decided
 * @param ticked the keys of the items that the screener confirmed
 * @param batch what was decided together
 */
public record ScreeningStep(
        UUID entry,
        ScreeningStepKind kind,
        ScreeningLook look,
        Instant at,
        @Nullable UUID by,
        @Nullable String words,
        @Nullable Instant until,
        int revision,
        @Nullable Integer checklist,
        List<String> ticked,
        @Nullable UUID batch) {

    public boolean isVerdict() {
        return kind == ScreeningStepKind.ACCEPT || kind == ScreeningStepKind.REFUSE;
    }
}

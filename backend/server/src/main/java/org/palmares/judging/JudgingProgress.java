// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How far judging has come; numbers, never marks.
 *
 * @param jurors in the order of their seats; null to all but organisers
 */
public record JudgingProgress(
        @Nullable List<OfJuror> jurors,
        int assigned,
        int submitted,
        @Nullable Instant sheetsSealedAt,
        boolean viewerCanCloseEarly) {

    /** One juror's part, by account. */
    public record OfJuror(UUID account, int assigned, int submitted) {}
}

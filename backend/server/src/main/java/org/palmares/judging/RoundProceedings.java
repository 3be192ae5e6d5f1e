// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * How far a preliminary round has come; numbers, never marks.
 *
 * @param jurors in the order of their seats; null to all but those who oversee the contest
 * @param seal null to all but those, and before it
 * @param shortlisted how many works go on; null before it is confirmed
 */
public record RoundProceedings(
        @Nullable List<JudgingProgress.OfJuror> jurors,
        int assigned,
        int submitted,
        @Nullable ScoreSheetSeal seal,
        @Nullable Instant confirmedAt,
        @Nullable Integer shortlisted) {

    public @Nullable Instant sealedAt() {
        return seal == null ? null : seal.sealedAt();
    }

    public @Nullable String digest() {
        return seal == null ? null : seal.digest();
    }

    public @Nullable Integer missing() {
        return seal == null ? null : seal.missing();
    }
}

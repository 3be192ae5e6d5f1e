// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One juror's marks of one work.
 *
 * @param category the work's category, whose criteria are marked
 * @param verdict where the round takes no marks; null until the juror has said it
 * @param marks points by criterion; a criterion that is not there is not marked yet
 * @param revision counts the changes
 */
public record ScoreSheet(
        UUID assignment,
        UUID contest,
        UUID category,
        ScoreSheetState state,
        @Nullable Verdict verdict,
        Map<UUID, BigDecimal> marks,
        String comment,
        int revision,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt) {

    public ScoreSheet {
        marks = Map.copyOf(marks);
    }

    /** Whether it says the same, however the figures are written. */
    boolean says(
            @Nullable Verdict otherVerdict, Map<UUID, BigDecimal> otherMarks, String otherComment) {
        return verdict == otherVerdict
                && comment.equals(otherComment)
                && marks.keySet().equals(otherMarks.keySet())
                && marks.entrySet().stream()
                        .allMatch(m -> m.getValue().compareTo(otherMarks.get(m.getKey())) == 0);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.rules.BallotDecision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One decision of a case: proposed by one person, and what came of it.
 *
 * @param number from 1 within the case
 * @param dueAt where one person alone may decide: when it counts unless it is taken back
 * @param answer null while it waits
 */
public record QuarantineStep(
        int number,
        BallotDecision decision,
        ExclusionReason reason,
        String note,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable Instant dueAt,
        @Nullable Answer answer) {

    public enum Result {
        /** By a second person. */
        CONFIRMED,
        /** By the time that everybody could read of it. */
        WAITED,
        /** It was taken back, or the second person did not agree. */
        WITHDRAWN
    }

    /**
     * @param by null where time alone confirmed it
     */
    public record Answer(Result result, @Nullable UUID by, Instant at) {}

    /** Who has taken part in it. */
    public List<UUID> people() {
        return Stream.of(proposedBy, answer == null ? null : answer.by())
                .filter(Objects::nonNull)
                .toList();
    }

    public boolean isOpen() {
        return answer == null;
    }

    public boolean stands() {
        return answer != null && answer.result() != Result.WITHDRAWN;
    }
}

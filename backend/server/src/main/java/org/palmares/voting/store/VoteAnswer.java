// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.RecordedBallot;
import org.palmares.voting.VotingRefusal;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What the one statement said. */
public sealed interface VoteAnswer {

    /**
     * The vote stands; also for an idempotency key that was used for the same work before.
     *
     * @param votePeriod in which it was cast; 0 where the vote is one
     * @param changed whether a later vote stands in its place
     * @param replacedCode of the receipt of the vote in whose place it stands
     * @param recorded null where the box is not on the public record
     */
    record Accepted(
            String code,
            UUID entry,
            int votePeriod,
            Instant at,
            boolean changed,
            @Nullable String replacedCode,
            @Nullable RecordedBallot recorded)
            implements VoteAnswer {}

    /**
     * @param limit the policy's
     * @param retryAfter after how long the same vote may be accepted
     */
    record Refused(VotingRefusal why, int limit, @Nullable Duration retryAfter)
            implements VoteAnswer {}
}

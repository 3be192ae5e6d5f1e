// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.ranking.record.BallotOpening;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that a vote was accepted.
 *
 * @param code finds the vote again, such as {@code 7K3M-Q9XD-2V5B}; it says nothing by itself
 * @param votePeriod in which it was cast; 0 where the vote is one
 * @param acceptedAt by the database's clock
 * @param changed whether its voter has changed it: a later vote counts in its place
 * @param replacedCode of the receipt of the vote in whose place it stands; only in the answer to
 *     the voter's own vote, never to a code
 * @param excludedFor the reason for which it does not count; for nobody before the result is
 *     published
 * @param record null where the contest is not on the public record
 * @param opening of the record's leaf; only in the answer to the voter's own vote, never to a code
 */
public record VoteReceipt(
        String code,
        UUID contest,
        UUID entry,
        int votePeriod,
        Instant acceptedAt,
        boolean changed,
        @Nullable String replacedCode,
        @Nullable String excludedFor,
        @Nullable VoteRecord record,
        @Nullable BallotOpening opening) {}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.voting.rules.signals.Thresholds;
import org.palmares.voting.store.FindingSearchTable.Search;

import java.time.Instant;
import java.util.UUID;

/**
 * What the blind desk has before it.
 *
 * @param knowsAddresses whether new ballots are traced with hashes of their addresses
 * @param tracesDestroyedAt from then on no search finds anything
 */
public record VoteReview(
        UUID contest,
        @Nullable Search search,
        Thresholds thresholds,
        boolean knowsAddresses,
        @Nullable Instant tracesDestroyedAt) {}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Everything that somebody may be known by as a voter of one contest; what its policy declares
 * decides which of it holds. Links are keyed hashes.
 *
 * @param account whose own works are not theirs to vote for
 * @param device the same
 */
public record KnownVoter(
        @Nullable UUID account,
        @Nullable UUID device,
        byte @Nullable [] accountLink,
        byte @Nullable [] mailboxLink,
        byte @Nullable [] deviceLink) {}

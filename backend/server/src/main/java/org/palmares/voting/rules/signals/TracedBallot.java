// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What was kept of one ballot; each part may be unknown. Ages are in seconds at the moment of the
 * vote.
 *
 * @param address keyed hash of the address
 * @param block the same of its /24 or /56
 * @param site the same of its /16 or /48
 * @param byDevice whether a device voted and not an account
 * @param passAge since the challenge was asked for that bought the pass
 */
public record TracedBallot(
        UUID id,
        UUID entry,
        Instant at,
        boolean byDevice,
        @Nullable Long address,
        @Nullable Long block,
        @Nullable Long site,
        @Nullable Integer deviceAge,
        @Nullable Integer accountAge,
        @Nullable Integer passAge) {

    /** Whether the voting device was made at most so many seconds before. */
    boolean isDeviceYoungerThan(int seconds) {
        return byDevice && deviceAge != null && deviceAge <= seconds;
    }

    boolean isFasterThan(int seconds) {
        return passAge != null && passAge <= seconds;
    }

    /** Whether the voting account was made at most so many seconds before. */
    boolean isAccountYoungerThan(int seconds) {
        return !byDevice && accountAge != null && accountAge <= seconds;
    }
}

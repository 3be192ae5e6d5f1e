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
 * @param byDevice whether a device voted, and neither an account nor a mailbox
 * @param accountAge of the account, or since the mailbox was proved
 * @param passAge since the challenge was asked for that bought the pass
 * @param domain keyed hash of the mailbox's domain
 * @param look of what addresses have in common that differ in digits and separators only
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
        @Nullable Integer passAge,
        @Nullable Long domain,
        @Nullable Long look) {

    /** Of a voter without a known mailbox. */
    public TracedBallot(
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
        this(
                id,
                entry,
                at,
                byDevice,
                address,
                block,
                site,
                deviceAge,
                accountAge,
                passAge,
                null,
                null);
    }

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

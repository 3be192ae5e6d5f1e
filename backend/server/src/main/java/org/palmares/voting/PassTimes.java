// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/**
 * The two moments that a pass carries under its signature, to the second.
 *
 * @param until its end
 * @param askedAt when the challenge was asked for that bought it
 */
record PassTimes(Instant until, Instant askedAt) {

    private static final int LONGEST = 12;

    /** Of a token whose signature is somebody else's to compare. */
    static Optional<PassTimes> read(@Nullable String token) {
        String[] parts = token == null ? new String[0] : token.split("\\.", 3);
        if (parts.length != 3 || parts[0].length() > LONGEST || parts[1].length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PassTimes(second(parts[0]), second(parts[1])));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    String text() {
        return until.getEpochSecond() + "." + askedAt.getEpochSecond();
    }

    private static Instant second(String text) {
        return Instant.ofEpochSecond(Long.parseLong(text));
    }
}

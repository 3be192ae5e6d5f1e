// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keys of version 7 begin with the moment at which they were made. */
public final class KeyTime {

    private KeyTime() {}

    /** Empty for keys of other versions, which say nothing. */
    public static Optional<Instant> of(@Nullable UUID key) {
        return key == null || key.version() != 7
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(key.getMostSignificantBits() >>> 16));
    }
}

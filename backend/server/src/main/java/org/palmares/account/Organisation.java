// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.account;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** A body whose people may create contests, unless it is suspended. */
public record Organisation(
        UUID key, String name, Instant createdAt, @Nullable Instant suspendedAt) {

    public boolean isActive() {
        return suspendedAt == null;
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What stood behind a link when it was looked at; its picture is a companion of the part.
 *
 * @param site the host that answered
 * @param publishedAt as the page itself says
 * @param takenBy the account that asked for it; null for a device
 */
public record LinkSnapshot(
        String link,
        String title,
        String site,
        @Nullable Instant publishedAt,
        @Nullable UUID takenBy,
        Instant takenAt) {}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.audit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened.
 *
 * @param position in the order of the whole audit
 * @param actor the account that did it; null for the system itself
 */
public record Recorded(
        long position,
        Instant at,
        String action,
        @Nullable UUID actor,
        Map<String, String> details) {}

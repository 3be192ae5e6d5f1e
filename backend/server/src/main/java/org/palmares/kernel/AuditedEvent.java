// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.kernel;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.UUID;

/**
 * Something that the audit keeps, in the transaction in which it happens: if it cannot be recorded,
 * it did not happen.
 *
 * @param action past tense, such as {@code contest.opened}
 * @param actor the account that did it; null for the system itself
 */
public record AuditedEvent(
        String action,
        @Nullable UUID contest,
        @Nullable UUID actor,
        @Nullable UUID subject,
        Map<String, String> details) {

    public AuditedEvent {
        details = Map.copyOf(details);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.time.Instant;
import java.util.UUID;

/**
 * The rules of one category as they were locked: nothing else may rank it.
 *
 * @param document the canonical JSON of {@code palmares-rules/1}
 * @param digest SHA-256 of the document, in hex
 */
public record LockedRuleSet(
        UUID contest,
        UUID category,
        int version,
        String document,
        String digest,
        Instant lockedAt) {}

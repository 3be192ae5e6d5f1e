// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What the screeners decided.
 *
 * @param reason said to the entrant; always given with a refusal
 */
public record Screening(
        boolean accepted, @Nullable String reason, UUID decidedBy, Instant decidedAt) {}

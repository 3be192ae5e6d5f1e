// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.time.Instant;
import java.util.UUID;

/**
 * Works were taken for longer than announced.
 *
 * @param category null for the whole contest
 */
public record IntakeExtension(
        UUID key,
        UUID contest,
        @Nullable UUID category,
        Instant before,
        Instant after,
        Text reason,
        Instant extendedAt) {}

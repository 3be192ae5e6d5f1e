// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;
import org.palmares.kernel.Text;

import java.util.UUID;

/**
 * Works are taken for longer; published within that transaction.
 *
 * @param category null for the whole contest
 * @param categoryName null likewise
 * @param before the old end, a local time in the contest's zone as people read it
 * @param after the new end, likewise
 */
public record IntakeExtended(
        UUID contest,
        String slug,
        Text contestName,
        @Nullable UUID category,
        @Nullable Text categoryName,
        String before,
        String after,
        Text reason) {}

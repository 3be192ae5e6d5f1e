// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

/**
 * A kind of work that a category accepts, and how long, large and wide one file of it may be; null
 * where the category says nothing.
 *
 * @param maxMegabytes of 1,000,000 bytes
 * @param minShorterSide in pixels
 */
public record WorkLimits(
        WorkKind kind,
        @Nullable Integer minSeconds,
        @Nullable Integer maxSeconds,
        @Nullable Integer maxMegabytes,
        @Nullable Integer minShorterSide,
        @Nullable Aspect aspect,
        @Nullable Integer maxPages) {

    public static WorkLimits none(WorkKind kind) {
        return new WorkLimits(kind, null, null, null, null, null, null);
    }
}

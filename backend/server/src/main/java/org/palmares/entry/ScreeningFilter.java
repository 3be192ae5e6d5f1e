// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * Which works of the desk to show; null asks nothing.
 *
 * @param search a number, or words of the title or of the authors' names, accents or none
 * @param claimed whether somebody has it open
 * @param flagged whether it has a likely duplicate, an answer, or a correction that lapsed
 * @param guardian whether it waits for the consent of a young author's guardian
 */
public record ScreeningFilter(
        @Nullable ScreeningPile pile,
        @Nullable UUID category,
        @Nullable String search,
        @Nullable Boolean claimed,
        @Nullable Boolean flagged,
        @Nullable Boolean guardian) {

    public static final ScreeningFilter ALL =
            new ScreeningFilter(null, null, null, null, null, null);
}

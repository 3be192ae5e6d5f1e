// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What a preliminary round leaves of a category.
 *
 * @param keep at most so many works go on; null for as many as reach {@code least}
 * @param least what a work must reach: percent of its sheets that let it pass, or its average on a
 *     scale of 100, without closing zeros; null where the places alone decide
 * @param ties for equal works at the last place
 */
public record RoundCut(@Nullable Integer keep, @Nullable BigDecimal least, TiesAtTheCut ties) {

    public RoundCut {
        least = least == null ? null : least.stripTrailingZeros();
    }

    /** As people write it, with a point; null where none is asked. */
    public @Nullable String leastShown() {
        return least == null ? null : least.toPlainString();
    }
}

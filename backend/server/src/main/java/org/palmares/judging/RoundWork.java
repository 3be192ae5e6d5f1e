// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;
import org.palmares.judging.rules.Cut.Ground;
import org.palmares.kernel.Text;
import org.palmares.ranking.exact.Fraction;

import java.util.UUID;

/**
 * What a sealed preliminary round found of one work.
 *
 * @param figure percent of its sheets that let it pass, or its mean on a scale of 100; null without
 *     a sheet
 * @param sheets how many were sealed
 * @param passed by the round's own rule
 * @param ground why it passed or not
 * @param addedReason why organisers let it through all the same, said to everybody; null mostly
 */
public record RoundWork(
        UUID contest,
        int round,
        UUID entry,
        UUID category,
        @Nullable Fraction figure,
        int sheets,
        boolean passed,
        Ground ground,
        @Nullable Text addedReason) {

    public boolean shortlisted() {
        return passed || addedReason != null;
    }
}

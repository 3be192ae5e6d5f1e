// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.jspecify.annotations.Nullable;
import org.palmares.ranking.EffectiveWeight;
import org.palmares.ranking.Standing;

import java.util.Map;
import java.util.UUID;

/**
 * The order of one category.
 *
 * @param weights how much each side really decided; null where neither tells any two works apart
 * @param works the works by their codes, such as {@code MS 045}
 */
public record CategoryStanding(
        UUID contest,
        UUID category,
        Standing standing,
        @Nullable EffectiveWeight weights,
        Map<String, UUID> works) {

    public CategoryStanding {
        works = Map.copyOf(works);
    }
}

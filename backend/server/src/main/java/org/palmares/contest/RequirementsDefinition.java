// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an organiser declares that a category asks of its works; see {@link Requirements}.
 *
 * @param publishedFrom a day as {@code yyyy-mm-dd}
 * @param publishedTo a day as {@code yyyy-mm-dd}
 */
public record RequirementsDefinition(
        List<WorkLimits> kinds,
        @Nullable Integer worksPerEntrant,
        int minParts,
        int maxParts,
        boolean linksRequired,
        List<String> linkHosts,
        boolean publicationRequired,
        @Nullable String publishedFrom,
        @Nullable String publishedTo,
        List<CompanionWish> companions) {}

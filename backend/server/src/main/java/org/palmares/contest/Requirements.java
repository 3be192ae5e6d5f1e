// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a category asks of its works.
 *
 * @param kinds accepted, the usual one first
 * @param worksPerEntrant how many works one account hands in at most; null for any number
 * @param minParts of a series; 1 and 1 for a work in one piece
 * @param linksRequired whether each part names its published post besides its file
 * @param linkHosts where posts may be published, with everything below them; none for anywhere
 * @param publicationRequired whether each part says where and when it was published
 * @param publishedFrom the first day of publication that counts, in the contest's zone
 * @param publishedTo the last day of publication that counts
 */
public record Requirements(
        List<WorkLimits> kinds,
        @Nullable Integer worksPerEntrant,
        int minParts,
        int maxParts,
        boolean linksRequired,
        List<String> linkHosts,
        boolean publicationRequired,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        List<CompanionWish> companions) {

    /** One film and nothing else. */
    public static final Requirements ONE_VIDEO =
            new Requirements(
                    List.of(WorkLimits.none(WorkKind.VIDEO)),
                    null,
                    1,
                    1,
                    false,
                    List.of(),
                    false,
                    null,
                    null,
                    List.of());

    public Requirements {
        kinds = List.copyOf(kinds);
        linkHosts = List.copyOf(linkHosts);
        companions = List.copyOf(companions);
    }

    public Optional<WorkLimits> limits(WorkKind kind) {
        return kinds.stream().filter(limits -> limits.kind() == kind).findFirst();
    }

    /** Whether a work may have more than one part. */
    public boolean isSeries() {
        return maxParts > 1;
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.palmares.judging.rules.StandingDocument;
import org.palmares.ranking.Sha256;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The combined order of all categories of a contest. */
public record ContestStanding(UUID contest, Instant computedAt, List<CategoryStanding> categories) {

    public ContestStanding {
        categories = List.copyOf(categories);
    }

    /** A standing from its document, as it was kept. */
    public static ContestStanding read(
            UUID contest, Instant computedAt, String document, Map<String, UUID> works) {
        return new ContestStanding(
                contest, computedAt, StandingDocument.read(contest, document, works));
    }

    /** The canonical JSON of all categories: {@code palmares-results/1}. */
    public String document() {
        return StandingDocument.write(categories);
    }

    /** SHA-256 of {@link #document}, in hex: what a reviewer reads and publishing names. */
    public String digest() {
        return Sha256.hex(document().getBytes(UTF_8));
    }
}

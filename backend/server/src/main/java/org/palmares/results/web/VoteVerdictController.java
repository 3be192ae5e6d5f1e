// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.web;

import org.jspecify.annotations.Nullable;
import org.palmares.results.Publication;
import org.palmares.results.Publications;
import org.palmares.voting.VoteReceipt;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;

/** Tells who holds a receipt whether that vote is in the published count. */
@Controller
class VoteVerdictController {

    /**
     * @param reason null where it is counted
     */
    record VoteVerdict(
            boolean counted, @Nullable String reason, int version, Instant publishedAt) {}

    private static final String ENTRY_LEFT = "ENTRY_LEFT";

    private final Publications publications;

    VoteVerdictController(Publications publications) {
        this.publications = publications;
    }

    @SchemaMapping(typeName = "VoteReceipt")
    @Nullable VoteVerdict verdict(VoteReceipt receipt) {
        return publications
                .latest(receipt.contest())
                .map(found -> verdict(found, receipt))
                .orElse(null);
    }

    /** A tally counts every ballot that was not excluded and whose work competes. */
    private static VoteVerdict verdict(Publication publication, VoteReceipt receipt) {
        boolean competes =
                publication.standing().categories().stream()
                        .anyMatch(category -> category.works().containsValue(receipt.entry()));
        String reason =
                receipt.excludedFor() != null
                        ? receipt.excludedFor()
                        : competes ? null : ENTRY_LEFT;
        return new VoteVerdict(
                reason == null, reason, publication.version(), publication.publishedAt());
    }
}

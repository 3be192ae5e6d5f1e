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

    record VoteVerdict(boolean counted, int version, Instant publishedAt) {}

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

    /** A tally counts every ballot for a work that competes; a work that was taken out has none. */
    private static VoteVerdict verdict(Publication publication, VoteReceipt receipt) {
        boolean counted =
                publication.standing().categories().stream()
                        .anyMatch(category -> category.works().containsValue(receipt.entry()));
        return new VoteVerdict(counted, publication.version(), publication.publishedAt());
    }
}

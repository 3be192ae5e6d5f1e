// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.results.web;

import org.jspecify.annotations.Nullable;
import org.palmares.results.PeriodPublication;
import org.palmares.results.PeriodPublications;
import org.palmares.results.Publication;
import org.palmares.results.Publications;
import org.palmares.voting.VoteReceipt;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;

/** Tells who holds a receipt whether that vote is in the published count. */
@Controller
class VoteVerdictController {

    /**
     * @param reason null where it is counted
     */
    record VoteVerdict(
            boolean counted, @Nullable String reason, int version, Instant publishedAt) {}

    private static final String ENTRY_LEFT = "ENTRY_LEFT";
    private static final String WON_EARLIER = "WON_EARLIER";

    private final Publications publications;
    private final PeriodPublications periods;

    VoteVerdictController(Publications publications, PeriodPublications periods) {
        this.periods = periods;
        this.publications = publications;
    }

    @SchemaMapping(typeName = "VoteReceipt")
    @Nullable VoteVerdict verdict(VoteReceipt receipt) {
        if (receipt.votePeriod() > 0) {
            return ofPeriod(receipt);
        }
        return publications
                .latest(receipt.contest())
                .map(found -> verdict(found, receipt))
                .orElse(null);
    }

    private @Nullable VoteVerdict ofPeriod(VoteReceipt receipt) {
        List<PeriodPublication> all = periods.latest(receipt.contest());
        return all.stream()
                .filter(one -> one.number() == receipt.votePeriod())
                .findFirst()
                .map(found -> ofPeriod(found, all, receipt))
                .orElse(null);
    }

    /** What is not among the ranked works has left, or has won an earlier period. */
    private static VoteVerdict ofPeriod(
            PeriodPublication publication, List<PeriodPublication> all, VoteReceipt receipt) {
        boolean ranked =
                publication.standing().categories().stream()
                        .anyMatch(category -> category.works().containsValue(receipt.entry()));
        boolean won =
                all.stream()
                        .filter(one -> one.number() < publication.number())
                        .anyMatch(one -> one.winners().contains(receipt.entry()));
        String reason =
                receipt.excludedFor() != null
                        ? receipt.excludedFor()
                        : ranked ? null : won ? WON_EARLIER : ENTRY_LEFT;
        return new VoteVerdict(
                reason == null, reason, publication.version(), publication.publishedAt());
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

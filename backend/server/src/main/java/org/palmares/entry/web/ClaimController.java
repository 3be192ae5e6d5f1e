// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Claims;
import org.palmares.entry.Entry;
import org.palmares.entry.PaperDesk;
import org.palmares.entry.PaperNumber;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Optional;

/** Authors claim what the secretariat entered for them. */
@Controller
class ClaimController {

    record ClaimLookInput(String code) {}

    record EntryClaimInput(String code) {}

    record ClaimableWork(
            String title, Category category, Contest contest, @Nullable String paperNumber) {}

    record ClaimLookPayload(@Nullable ClaimableWork work, List<Refusal> userErrors) {}

    private final Claims claims;
    private final Contests contests;
    private final PaperDesk desk;

    ClaimController(Claims claims, Contests contests, PaperDesk desk) {
        this.claims = claims;
        this.contests = contests;
        this.desk = desk;
    }

    @MutationMapping
    ClaimLookPayload claimLook(@Argument ClaimLookInput input, Viewer viewer) {
        Outcome<ClaimableWork> found = claims.look(input.code(), viewer).map(this::work);
        return new ClaimLookPayload(found.valueOrNull(), found.refusals());
    }

    @MutationMapping
    EntryPayload entryClaim(@Argument EntryClaimInput input, Viewer viewer) {
        return EntryPayload.of(claims.claim(input.code(), viewer));
    }

    private ClaimableWork work(Entry entry) {
        Contest contest = contests.byKey(entry.contest()).orElseThrow();
        return new ClaimableWork(
                entry.title(),
                contest.category(entry.category()).orElseThrow(),
                contest,
                Optional.ofNullable(desk.papers(List.of(entry.key())).get(entry.key()))
                        .map(paper -> PaperNumber.write(paper.number()))
                        .orElse(null));
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import org.palmares.account.Viewer;
import org.palmares.kernel.GlobalId;
import org.palmares.voting.Counts;
import org.palmares.voting.LiveCounts;
import org.palmares.voting.RehearsedVotes;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts that move while somebody watches. */
@Controller
class LiveCountsController {

    record EntryCount(String entryId, long count) {}

    private final LiveCounts counts;
    private final RehearsedVotes rehearsed;

    LiveCountsController(LiveCounts counts, RehearsedVotes rehearsed) {
        this.counts = counts;
        this.rehearsed = rehearsed;
    }

    @SubscriptionMapping
    Flux<Counts> liveCounts(@Argument String contestId, Viewer viewer) {
        return GlobalId.key("Contest", contestId)
                .filter(contest -> rehearsed.areOpenTo(contest, viewer))
                .map(counts::watch)
                .orElseGet(Flux::empty);
    }

    @SchemaMapping(typeName = "LiveCounts")
    List<EntryCount> entries(Counts counts) {
        return counts.votes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> entryCount(each.getKey(), each.getValue()))
                .toList();
    }

    private static EntryCount entryCount(UUID entry, long count) {
        return new EntryCount(GlobalId.of("Entry", entry), count);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.entry.Disqualification;
import org.palmares.entry.Disqualifications;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
import org.palmares.kernel.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.concurrent.CompletableFuture;

/** Works taken out of the contest: everybody reads which and why, organisers decide. */
@Controller
class DisqualificationController {

    record EntryDisqualifyInput(String entryId, String reason) {}

    record EntryReinstateInput(String entryId, String reason) {}

    private final Disqualifications disqualifications;

    DisqualificationController(Disqualifications disqualifications) {
        this.disqualifications = disqualifications;
    }

    @SchemaMapping(typeName = "Contest")
    Page<Entry> disqualifiedEntries(
            Contest contest, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return disqualifications.of(contest.key(), first, Cursors.number(after));
    }

    @SchemaMapping(typeName = "Entry")
    CompletableFuture<@Nullable Disqualification> disqualification(
            Entry entry, DataLoader<Entry, Disqualification> loader) {
        return entry.state() == EntryState.DISQUALIFIED
                ? loader.load(entry).thenApply(found -> found)
                : CompletableFuture.completedFuture(null);
    }

    @MutationMapping
    EntryPayload entryDisqualify(@Argument EntryDisqualifyInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(), key -> disqualifications.disqualify(key, input.reason(), viewer));
    }

    @MutationMapping
    EntryPayload entryReinstate(@Argument EntryReinstateInput input, Viewer viewer) {
        return EntryPayload.with(
                input.entryId(), key -> disqualifications.reinstate(key, input.reason(), viewer));
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.entry.Access;
import org.palmares.entry.Drafts;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryState;
import org.palmares.entry.Gallery;
import org.palmares.entry.ScreeningDesk;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Page;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The ways to come upon works. */
@Controller
class EntryListController {

    private final Entries entries;
    private final Drafts drafts;
    private final Gallery gallery;
    private final ScreeningDesk desk;
    private final Contests contests;

    EntryListController(
            Entries entries,
            Drafts drafts,
            Gallery gallery,
            ScreeningDesk desk,
            Contests contests) {
        this.contests = contests;
        this.entries = entries;
        this.drafts = drafts;
        this.gallery = gallery;
        this.desk = desk;
    }

    @QueryMapping
    CompletableFuture<@Nullable Entry> entry(
            @Argument String id, DataLoader<Entry, Access> loader) {
        return GlobalId.key("Entry", id)
                .flatMap(entries::byKey)
                .map(
                        entry ->
                                loader.load(entry)
                                        .<@Nullable Entry>thenApply(
                                                access -> access.visible() ? entry : null))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    @SchemaMapping(typeName = "Viewer", field = "entries")
    Page<Entry> own(
            @Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        return drafts.of(viewer, first, Cursors.key(after));
    }

    @SchemaMapping(typeName = "Contest", field = "entries")
    Page<Entry> gallery(
            Contest contest,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String categoryId,
            @Argument @Nullable String search,
            Viewer viewer) {
        UUID category =
                categoryId == null ? null : GlobalId.key("Category", categoryId).orElse(null);
        return categoryId != null && category == null || !contests.isVisible(contest, viewer)
                ? Page.empty()
                : gallery.page(contest.key(), category, search, first, Cursors.number(after));
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable Entry entryByNumber(Contest contest, @Argument String number, Viewer viewer) {
        return contests.isVisible(contest, viewer)
                ? gallery.byNumber(contest.key(), number).orElse(null)
                : null;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable Page<Entry> screeningQueue(
            Contest contest,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable EntryState state,
            Viewer viewer) {
        return desk.queue(contest.key(), viewer, state, first, Cursors.number(after)).orElse(null);
    }
}

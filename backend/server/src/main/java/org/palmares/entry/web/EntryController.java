// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.Unit;
import org.palmares.entry.Access;
import org.palmares.entry.Entry;
import org.palmares.entry.Screening;
import org.palmares.entry.ShownPart;
import org.palmares.entry.Work;
import org.palmares.kernel.GlobalId;
import org.palmares.media.Media;
import org.palmares.media.Playback;
import org.palmares.media.Playbacks;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The fields of a work that its row does not say, or not to everybody. */
@Controller
@SchemaMapping(typeName = "Entry")
class EntryController {

    static final Duration LONGEST_PLAYBACK = Duration.ofHours(12);

    private final Playbacks playbacks;

    EntryController(Playbacks playbacks) {
        this.playbacks = playbacks;
    }

    @SchemaMapping
    String id(Entry entry) {
        return GlobalId.of("Entry", entry.key());
    }

    @SchemaMapping
    @Nullable String number(Entry entry) {
        return entry.code();
    }

    @SchemaMapping
    CompletableFuture<Contest> contest(Entry entry, DataLoader<Entry, Access> loader) {
        return loader.load(entry).thenApply(Access::contest);
    }

    @SchemaMapping
    CompletableFuture<Category> category(Entry entry, DataLoader<Entry, Access> loader) {
        return loader.load(entry)
                .thenApply(access -> access.contest().category(entry.category()).orElseThrow());
    }

    /** Of a disqualified work not everybody reads it any more. */
    @SchemaMapping
    CompletableFuture<String> description(Entry entry, DataLoader<Entry, Access> loader) {
        return loader.load(entry)
                .thenApply(access -> access.watchable() ? entry.description() : "");
    }

    @SchemaMapping
    CompletableFuture<@Nullable Unit> unit(
            Entry entry, DataLoader<Entry, Access> loader, DataLoader<Entry, Unit> units) {
        return entry.unit() == null
                ? CompletableFuture.completedFuture(null)
                : loader.load(entry)
                        .thenCombine(
                                units.load(entry),
                                (access, unit) -> access.authors() ? unit : null);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Screening> screening(
            Entry entry, DataLoader<Entry, Access> loader) {
        return loader.load(entry)
                .thenApply(access -> access.screening() ? entry.screening() : null);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Media> media(
            Entry entry, DataLoader<Entry, Access> loader, DataLoader<Entry, Work> works) {
        return loader.load(entry)
                .thenCombine(
                        works.load(entry),
                        (access, work) -> shown(entry, access, work.film().orElse(null)));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Media> cover(
            Entry entry, DataLoader<Entry, Access> loader, DataLoader<Entry, Work> works) {
        return loader.load(entry)
                .thenCombine(
                        works.load(entry),
                        (access, work) -> shown(entry, access, work.cover().orElse(null)));
    }

    @SchemaMapping
    CompletableFuture<List<ShownPart>> parts(
            Entry entry, DataLoader<Entry, Access> loader, DataLoader<Entry, Work> works) {
        return loader.load(entry)
                .thenCombine(
                        works.load(entry), (access, work) -> ShownPart.of(entry, access, work));
    }

    @SchemaMapping
    CompletableFuture<@Nullable Playback> playback(
            Entry entry,
            DataLoader<Entry, Access> loader,
            DataLoader<Entry, Work> works,
            Viewer viewer) {
        return loader.load(entry)
                .thenCombine(
                        works.load(entry),
                        (access, work) ->
                                access.watchable()
                                        ? work.film()
                                                .map(film -> granted(film, access, name(viewer)))
                                                .orElse(null)
                                        : null);
    }

    /** What is still being made is there for those who follow its progress only. */
    private @Nullable Playback granted(Media file, Access access, String viewer) {
        return playbacks
                .grant(file, viewer, LONGEST_PLAYBACK)
                .or(() -> access.progress() ? playbacks.grantEarly(file, viewer) : Optional.empty())
                .orElse(null);
    }

    @SchemaMapping
    CompletableFuture<Boolean> viewerIsOwner(Entry entry, DataLoader<Entry, Access> loader) {
        return loader.load(entry).thenApply(Access::owner);
    }

    @SchemaMapping
    CompletableFuture<Boolean> viewerCanEdit(Entry entry, DataLoader<Entry, Access> loader) {
        return loader.load(entry).thenApply(Access::edit);
    }

    @SchemaMapping
    CompletableFuture<Boolean> viewerCanWithdraw(Entry entry, DataLoader<Entry, Access> loader) {
        return loader.load(entry).thenApply(Access::withdraw);
    }

    private static @Nullable Media shown(Entry entry, Access access, @Nullable Media file) {
        return file == null || !access.watchable() ? null : ShownPart.named(entry, access, file, 1);
    }

    static String name(Viewer viewer) {
        return viewer.accountKey()
                .map(key -> "account " + key)
                .orElseGet(() -> "device " + viewer.device());
    }
}

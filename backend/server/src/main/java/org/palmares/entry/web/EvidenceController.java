// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contests;
import org.palmares.entry.Access;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryAccess;
import org.palmares.entry.Evidence;
import org.palmares.entry.Receipt;
import org.palmares.entry.Receipts;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What was received of works and when: on the works themselves, and by a receipt's code. */
@Controller
class EvidenceController {

    private final Evidence evidence;
    private final Receipts receipts;
    private final Entries entries;
    private final EntryAccess access;
    private final Contests contests;

    EvidenceController(
            Evidence evidence,
            Receipts receipts,
            Entries entries,
            EntryAccess access,
            Contests contests) {
        this.contests = contests;
        this.evidence = evidence;
        this.receipts = receipts;
        this.entries = entries;
        this.access = access;
    }

    @SchemaMapping(typeName = "Entry")
    CompletableFuture<@Nullable List<ShownArrival>> arrivals(
            Entry entry,
            DataLoader<Entry, Access> loader,
            DataLoader<Entry, EvidenceLoaders.Files> files) {
        return loader.load(entry)
                .thenCombine(
                        files.load(entry),
                        (allowed, found) -> allowed.fileName() ? found.shown(true) : null);
    }

    @SchemaMapping(typeName = "Entry")
    CompletableFuture<Instant> lastBytesBy(
            Entry entry,
            DataLoader<Entry, Access> loader,
            DataLoader<Entry, EvidenceLoaders.Grace> graces) {
        return loader.load(entry)
                .thenCombine(
                        graces.load(entry),
                        (allowed, grace) -> evidence.end(allowed.contest(), entry, grace.hours()));
    }

    // NullAway does not see that the answer may be null inside a future of a combination.
    @SuppressWarnings("NullAway")
    @SchemaMapping(typeName = "Entry")
    CompletableFuture<@Nullable ShownReceipt> receipt(
            Entry entry,
            DataLoader<Entry, Access> loader,
            DataLoader<Entry, Receipt> held,
            DataLoader<Entry, EvidenceLoaders.Files> files) {
        CompletableFuture<Told> told = loader.load(entry).thenCombine(files.load(entry), Told::new);
        return held.load(entry)
                .thenCombine(
                        told,
                        (receipt, to) ->
                                receipt == null || !to.access().fileName()
                                        ? null
                                        : shown(receipt, entry, to.access(), to.files()));
    }

    private record Told(Access access, EvidenceLoaders.Files files) {}

    @QueryMapping
    @Nullable ShownReceipt entryReceipt(@Argument String code, Viewer viewer) {
        return receipts.byCode(code)
                .flatMap(
                        receipt ->
                                entries.byKey(receipt.entry())
                                        .filter(entry -> isForAnybody(entry, viewer))
                                        .map(
                                                entry ->
                                                        shown(
                                                                receipt,
                                                                entry,
                                                                access.of(entry, viewer),
                                                                files(entry))))
                .orElse(null);
    }

    /** Whoever holds a code may verify it, but that of a rehearsal. */
    private boolean isForAnybody(Entry entry, Viewer viewer) {
        return contests.isVisible(access.of(entry, viewer).contest(), viewer);
    }

    private EvidenceLoaders.Files files(Entry entry) {
        return new EvidenceLoaders.Files(
                evidence.of(List.of(entry.key())).getOrDefault(entry.key(), List.of()));
    }

    private static ShownReceipt shown(
            Receipt receipt, Entry entry, Access allowed, EvidenceLoaders.Files files) {
        boolean named = allowed.fileName();
        return new ShownReceipt(
                receipt.code(),
                entry.code(),
                named ? entry.title() : null,
                allowed.contest(),
                receipt.submittedAt(),
                receipt.inTime(),
                files.shown(named));
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.entry.Access;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryAccess;
import org.palmares.entry.Evidence;
import org.palmares.entry.Receipt;
import org.palmares.entry.Receipts;
import org.palmares.media.Arrival;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was received of works and when: on the works themselves, and by a receipt's code. */
@Controller
class EvidenceController {

    private final Evidence evidence;
    private final Receipts receipts;
    private final Entries entries;
    private final EntryAccess access;

    EvidenceController(Evidence evidence, Receipts receipts, Entries entries, EntryAccess access) {
        this.evidence = evidence;
        this.receipts = receipts;
        this.entries = entries;
        this.access = access;
    }

    @BatchMapping(typeName = "Entry")
    Map<Entry, List<ShownArrival>> arrivals(Set<Entry> asked, GraphQLContext context) {
        Set<Entry> told = told(access.of(asked, EntryLoaders.viewer(context)));
        Map<UUID, List<Arrival>> found = evidence.of(keys(told));
        return told.stream()
                .collect(
                        toMap(
                                entry -> entry,
                                entry ->
                                        found.getOrDefault(entry.key(), List.of()).stream()
                                                .map(file -> ShownArrival.of(file, true))
                                                .toList()));
    }

    @BatchMapping(typeName = "Entry")
    Map<Entry, Instant> lastBytesBy(Set<Entry> asked, GraphQLContext context) {
        Map<Entry, Contest> contests = new HashMap<>();
        access.of(asked, EntryLoaders.viewer(context))
                .forEach((entry, allowed) -> contests.put(entry, allowed.contest()));
        Map<UUID, Instant> ends = evidence.ends(contests);
        Map<Entry, Instant> shown = new HashMap<>();
        asked.forEach(entry -> shown.put(entry, ends.get(entry.key())));
        return shown;
    }

    @BatchMapping(typeName = "Entry")
    Map<Entry, ShownReceipt> receipt(Set<Entry> asked, GraphQLContext context) {
        Map<Entry, Access> allowed = access.of(asked, EntryLoaders.viewer(context));
        Set<Entry> told = told(allowed);
        Map<UUID, Receipt> found = receipts.of(keys(told));
        Map<UUID, List<Arrival>> files = evidence.of(found.keySet());
        Map<Entry, ShownReceipt> shown = new HashMap<>();
        for (Entry entry : told) {
            Receipt receipt = found.get(entry.key());
            Access of = allowed.get(entry);
            if (receipt != null && of != null) {
                shown.put(
                        entry,
                        ShownReceipt.of(
                                receipt,
                                entry,
                                of.contest(),
                                files.getOrDefault(entry.key(), List.of()),
                                true));
            }
        }
        return shown;
    }

    @QueryMapping
    @Nullable ShownReceipt entryReceipt(@Argument String code, Viewer viewer) {
        return receipts.byCode(code)
                .flatMap(
                        receipt ->
                                entries.byKey(receipt.entry())
                                        .map(entry -> shown(receipt, entry, viewer)))
                .orElse(null);
    }

    private ShownReceipt shown(Receipt receipt, Entry entry, Viewer viewer) {
        Access allowed = access.of(entry, viewer);
        List<Arrival> files =
                evidence.of(List.of(entry.key())).getOrDefault(entry.key(), List.of());
        return ShownReceipt.of(receipt, entry, allowed.contest(), files, allowed.fileName());
    }

    private static Set<Entry> told(Map<Entry, Access> allowed) {
        return allowed.entrySet().stream()
                .filter(one -> one.getValue().fileName())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static Collection<UUID> keys(Set<Entry> entries) {
        return entries.stream().map(Entry::key).toList();
    }
}

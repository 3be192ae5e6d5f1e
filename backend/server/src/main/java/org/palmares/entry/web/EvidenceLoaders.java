// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import static java.util.stream.Collectors.toMap;

import org.palmares.contest.IntakeGraces;
import org.palmares.entry.Entry;
import org.palmares.entry.Evidence;
import org.palmares.entry.Receipt;
import org.palmares.entry.Receipts;
import org.palmares.media.Arrival;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was received of works: asked once for all works of a request. */
@Component
class EvidenceLoaders {

    /** What was received of each file of a work, in the order of the work. */
    record Files(List<Arrival> arrivals) {
        List<ShownArrival> shown(boolean named) {
            return arrivals.stream().map(file -> ShownArrival.of(file, named)).toList();
        }
    }

    /** The hours after the end of intake in which promised bytes are taken. */
    record Grace(int hours) {}

    EvidenceLoaders(
            BatchLoaderRegistry registry,
            Evidence evidence,
            Receipts receipts,
            IntakeGraces graces) {
        registry.forTypePair(Entry.class, Files.class)
                .registerMappedBatchLoader(
                        (asked, _) -> Mono.fromSupplier(() -> files(asked, evidence)));
        registry.forTypePair(Entry.class, Receipt.class)
                .registerMappedBatchLoader(
                        (asked, _) -> Mono.fromSupplier(() -> held(asked, receipts)));
        registry.forTypePair(Entry.class, Grace.class)
                .registerMappedBatchLoader(
                        (asked, _) -> Mono.fromSupplier(() -> hours(asked, graces)));
    }

    private static Map<Entry, Files> files(Set<Entry> asked, Evidence evidence) {
        Map<UUID, List<Arrival>> found = evidence.of(keys(asked));
        return asked.stream()
                .collect(
                        toMap(
                                entry -> entry,
                                entry -> new Files(found.getOrDefault(entry.key(), List.of()))));
    }

    private static Map<Entry, Receipt> held(Set<Entry> asked, Receipts receipts) {
        Map<UUID, Receipt> found = receipts.of(keys(asked));
        Map<Entry, Receipt> held = new HashMap<>();
        for (Entry entry : asked) {
            Receipt receipt = found.get(entry.key());
            if (receipt != null) {
                held.put(entry, receipt);
            }
        }
        return held;
    }

    private static Map<Entry, Grace> hours(Set<Entry> asked, IntakeGraces graces) {
        Map<UUID, Integer> found =
                graces.of(asked.stream().map(Entry::contest).distinct().toList());
        return asked.stream()
                .collect(
                        toMap(
                                entry -> entry,
                                entry -> new Grace(found.getOrDefault(entry.contest(), 0))));
    }

    private static List<UUID> keys(Set<Entry> entries) {
        return entries.stream().map(Entry::key).toList();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.palmares.entry.Docket;
import org.palmares.entry.Entry;
import org.palmares.entry.Paper;
import org.palmares.entry.PaperDesk;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What the secretariat wrote down: asked once for all works of a request. */
@Component
class PaperLoaders {

    PaperLoaders(BatchLoaderRegistry registry, PaperDesk desk) {
        registry.forTypePair(Entry.class, Paper.class)
                .registerMappedBatchLoader(
                        (asked, _) -> Mono.fromSupplier(() -> found(asked, desk::papers)));
        registry.forTypePair(Entry.class, Docket.class)
                .registerMappedBatchLoader(
                        (asked, _) -> Mono.fromSupplier(() -> found(asked, desk::dockets)));
    }

    private static <T> Map<Entry, T> found(
            Set<Entry> asked, Function<Collection<UUID>, Map<UUID, T>> read) {
        List<UUID> keys = asked.stream().map(Entry::key).toList();
        Map<UUID, T> byKey = read.apply(keys);
        Map<Entry, T> found = new HashMap<>();
        for (Entry entry : asked) {
            T one = byKey.get(entry.key());
            if (one != null) {
                found.put(entry, one);
            }
        }
        return found;
    }
}

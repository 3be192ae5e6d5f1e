// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import static java.util.stream.Collectors.toMap;

import graphql.GraphQLContext;

import org.dataloader.BatchLoaderEnvironment;
import org.palmares.account.Viewer;
import org.palmares.contest.Unit;
import org.palmares.contest.Units;
import org.palmares.entry.Access;
import org.palmares.entry.Disqualification;
import org.palmares.entry.Disqualifications;
import org.palmares.entry.Entry;
import org.palmares.entry.EntryAccess;
import org.palmares.entry.Work;
import org.palmares.entry.Works;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What the fields of works share: asked once for all works of a request. */
@Component
class EntryLoaders {

    private final EntryAccess access;
    private final Works works;
    private final Units units;
    private final Disqualifications disqualifications;

    EntryLoaders(
            BatchLoaderRegistry registry,
            EntryAccess access,
            Works works,
            Units units,
            Disqualifications disqualifications) {
        this.access = access;
        this.works = works;
        this.units = units;
        this.disqualifications = disqualifications;
        registry.forTypePair(Entry.class, Access.class).registerMappedBatchLoader(this::access);
        registry.forTypePair(Entry.class, Work.class).registerMappedBatchLoader(this::works);
        registry.forTypePair(Entry.class, Unit.class).registerMappedBatchLoader(this::unit);
        registry.forTypePair(Entry.class, Disqualification.class)
                .registerMappedBatchLoader(this::disqualification);
    }

    private Mono<Map<Entry, Access>> access(
            Set<Entry> entries, BatchLoaderEnvironment environment) {
        return Mono.fromSupplier(
                () -> access.of(entries, viewer(Objects.requireNonNull(environment.getContext()))));
    }

    private Mono<Map<Entry, Work>> works(Set<Entry> entries, BatchLoaderEnvironment environment) {
        return Mono.fromSupplier(
                () -> {
                    Map<UUID, Work> found = works.of(entries.stream().map(Entry::key).toList());
                    return entries.stream()
                            .collect(
                                    toMap(
                                            entry -> entry,
                                            entry ->
                                                    Objects.requireNonNull(
                                                            found.get(entry.key()))));
                });
    }

    private Mono<Map<Entry, Unit>> unit(Set<Entry> entries, BatchLoaderEnvironment environment) {
        return Mono.fromSupplier(
                () -> {
                    Map<UUID, Unit> found =
                            units.byKeys(
                                    entries.stream()
                                            .map(Entry::unit)
                                            .filter(Objects::nonNull)
                                            .distinct()
                                            .toList());
                    return entries.stream()
                            .filter(entry -> found.containsKey(entry.unit()))
                            .collect(toMap(entry -> entry, entry -> found.get(entry.unit())));
                });
    }

    private Mono<Map<Entry, Disqualification>> disqualification(
            Set<Entry> entries, BatchLoaderEnvironment environment) {
        return Mono.fromSupplier(
                () -> {
                    Map<UUID, Disqualification> found =
                            disqualifications.standing(entries.stream().map(Entry::key).toList());
                    return entries.stream()
                            .filter(entry -> found.containsKey(entry.key()))
                            .collect(toMap(entry -> entry, entry -> found.get(entry.key())));
                });
    }

    static Viewer viewer(GraphQLContext context) {
        return context.getOrDefault(Viewer.class, Viewer.NOBODY);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.entry.DeskLists;
import org.palmares.entry.Entries;
import org.palmares.entry.Entry;
import org.palmares.entry.FilePrints;
import org.palmares.entry.NearWork;
import org.palmares.entry.Review;
import org.palmares.entry.Reviews;
import org.palmares.entry.ScreeningLook;
import org.palmares.entry.ScreeningStep;
import org.palmares.entry.ScreeningSteps;
import org.palmares.entry.WorkOnDesk;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A work on the desk: each field asked once for all works of a page. */
@Controller
class WorkOnDeskController {

    private final DeskLists lists;
    private final Reviews reviews;
    private final ScreeningSteps steps;
    private final Entries entries;
    private final Accounts accounts;
    private final FilePrints prints;

    WorkOnDeskController(
            DeskLists lists,
            Reviews reviews,
            ScreeningSteps steps,
            Entries entries,
            Accounts accounts,
            FilePrints prints) {
        this.lists = lists;
        this.reviews = reviews;
        this.steps = steps;
        this.entries = entries;
        this.accounts = accounts;
        this.prints = prints;
    }

    @BatchMapping(typeName = "Entry")
    Map<Entry, WorkOnDesk> onDesk(List<Entry> asked, GraphQLContext context) {
        return lists.of(asked, EntryLoaders.viewer(context));
    }

    /** Its owner's; the desk reads the steps. */
    @BatchMapping(typeName = "Entry")
    Map<Entry, Review> review(List<Entry> asked, GraphQLContext context) {
        var viewer = EntryLoaders.viewer(context);
        return reviews.of(asked.stream().filter(entry -> entry.isOwnedBy(viewer)).toList());
    }

    @SchemaMapping(typeName = "WorkOnDesk")
    ScreeningLook look(WorkOnDesk work) {
        return work.seat().look();
    }

    @SchemaMapping(typeName = "WorkOnDesk")
    boolean claimedByViewer(WorkOnDesk work) {
        UUID by = work.seat().claimedBy();
        return by != null && by.equals(work.viewer());
    }

    @SchemaMapping(typeName = "WorkOnDesk")
    @Nullable Instant claimedUntil(WorkOnDesk work) {
        return work.seat().claimedUntil();
    }

    @BatchMapping(typeName = "WorkOnDesk")
    Map<WorkOnDesk, Optional<String>> claimedBy(List<WorkOnDesk> asked) {
        Map<UUID, Account> found =
                accounts.byKeys(
                        asked.stream()
                                .map(work -> work.seat().claimedBy())
                                .filter(Objects::nonNull)
                                .collect(toSet()));
        return asked.stream()
                .collect(
                        toMap(
                                work -> work,
                                work ->
                                        Optional.ofNullable(work.seat().claimedBy())
                                                .map(found::get)
                                                .map(Account::name)));
    }

    @BatchMapping(typeName = "WorkOnDesk")
    Map<WorkOnDesk, List<Entry>> alike(List<WorkOnDesk> asked) {
        Map<UUID, Entry> found =
                entries.byKeys(
                        asked.stream()
                                .flatMap(work -> work.seat().alike().stream())
                                .collect(toSet()));
        Map<WorkOnDesk, List<Entry>> alike = new HashMap<>();
        asked.forEach(
                work ->
                        alike.put(
                                work,
                                work.seat().alike().stream()
                                        .map(found::get)
                                        .filter(Objects::nonNull)
                                        .toList()));
        return alike;
    }

    @BatchMapping(typeName = "WorkOnDesk")
    Map<WorkOnDesk, List<NearWork>> near(List<WorkOnDesk> asked) {
        Map<UUID, List<NearWork>> found =
                prints.near(asked.stream().map(work -> work.entry().key()).toList());
        return asked.stream()
                .collect(
                        toMap(
                                work -> work,
                                work -> found.getOrDefault(work.entry().key(), List.of())));
    }

    @BatchMapping(typeName = "NearWork")
    Map<NearWork, Entry> entry(List<NearWork> asked) {
        Map<UUID, Entry> found =
                entries.byKeys(asked.stream().map(NearWork::entry).collect(toSet()));
        return asked.stream()
                .distinct()
                .collect(
                        toMap(
                                near -> near,
                                near -> Objects.requireNonNull(found.get(near.entry()))));
    }

    @BatchMapping(typeName = "WorkOnDesk")
    Map<WorkOnDesk, List<ScreeningStep>> steps(List<WorkOnDesk> asked) {
        return steps.shown(asked);
    }

    @BatchMapping(typeName = "ScreeningStep")
    Map<ScreeningStep, Optional<String>> by(List<ScreeningStep> asked) {
        Map<UUID, Account> found =
                accounts.byKeys(
                        asked.stream()
                                .map(ScreeningStep::by)
                                .filter(Objects::nonNull)
                                .collect(toSet()));
        return asked.stream()
                .collect(
                        toMap(
                                step -> step,
                                step ->
                                        Optional.ofNullable(step.by())
                                                .map(found::get)
                                                .map(Account::name)));
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Calendar;
import org.palmares.contest.Category;
import org.palmares.contest.Contest;
import org.palmares.contest.IntakeExtension;
import org.palmares.contest.IntakeExtensions;
import org.palmares.contest.Members;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Controller
class ExtensionController {

    record IntakeExtendInput(
            String contestId,
            @Nullable String categoryId,
            Instant closes,
            Text reason,
            boolean moveLaterPhases) {}

    record ExtensionPreview(
            @Nullable Calendar calendar,
            @Nullable List<PreliminaryRound> rounds,
            List<Refusal> userErrors) {}

    /** As GraphQL shows it: with the category instead of its key. */
    record Extension(
            @Nullable Category category,
            Instant before,
            Instant after,
            Text reason,
            Instant extendedAt) {}

    private final IntakeExtensions extensions;
    private final Members members;
    private final DatabaseClock clock;

    ExtensionController(IntakeExtensions extensions, Members members, DatabaseClock clock) {
        this.extensions = extensions;
        this.members = members;
        this.clock = clock;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, List<Extension>> extensions(Set<Contest> asked) {
        Map<UUID, List<IntakeExtension>> found =
                extensions.of(asked.stream().map(Contest::key).toList());
        Map<Contest, List<Extension>> shown = new HashMap<>();
        for (Contest contest : asked) {
            shown.put(
                    contest,
                    found.getOrDefault(contest.key(), List.of()).stream()
                            .map(extension -> shown(contest, extension))
                            .toList());
        }
        return shown;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Boolean> takesWorks(Set<Contest> asked) {
        Instant now = clock.now();
        return asked.stream()
                .collect(Collectors.toMap(Function.identity(), c -> c.takesWorks(now)));
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable ExtensionPreview extensionPreview(
            Contest contest,
            @Argument @Nullable String categoryId,
            @Argument Instant closes,
            @Argument boolean moveLaterPhases,
            Viewer viewer) {
        if (!members.isOrganiser(contest.key(), viewer)) {
            return null;
        }
        Outcome<Contest> outcome =
                Keys.ofCategory(
                        categoryId,
                        category -> extensions.preview(contest, category, closes, moveLaterPhases));
        Contest extended = outcome.valueOrNull();
        return extended == null
                ? new ExtensionPreview(null, null, outcome.refusals())
                : new ExtensionPreview(extended.calendar(), extended.rounds(), List.of());
    }

    @MutationMapping
    ContestPayload intakeExtend(@Argument IntakeExtendInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(
                        input.contestId(),
                        contest ->
                                Keys.ofCategory(
                                        input.categoryId(),
                                        category ->
                                                extensions.extend(
                                                        contest,
                                                        category,
                                                        input.closes(),
                                                        Keys.stripped(input.reason()),
                                                        input.moveLaterPhases(),
                                                        viewer))));
    }

    private static Extension shown(Contest contest, IntakeExtension extension) {
        UUID category = extension.category();
        return new Extension(
                category == null ? null : contest.category(category).orElse(null),
                extension.before(),
                extension.after(),
                extension.reason(),
                extension.extendedAt());
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestSetup;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.Phase;
import org.palmares.contest.Role;
import org.palmares.kernel.DatabaseClock;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Controller
class ContestController {

    private final Contests contests;
    private final ContestSetup setup;
    private final Members members;
    private final DatabaseClock clock;

    ContestController(Contests contests, ContestSetup setup, Members members, DatabaseClock clock) {
        this.contests = contests;
        this.setup = setup;
        this.members = members;
        this.clock = clock;
    }

    @QueryMapping
    @Nullable Contest contest(@Argument String slug, Viewer viewer) {
        return contests.bySlug(slug)
                .filter(contest -> contests.isVisible(contest, viewer))
                .orElse(null);
    }

    @QueryMapping
    Page<Contest> contests(
            @Argument @Nullable Integer first, @Argument @Nullable String after, Viewer viewer) {
        UUID cursor = after == null ? null : cursor(after).orElse(null);
        return contests.visibleTo(viewer, first, cursor);
    }

    @SchemaMapping(typeName = "Contest")
    String id(Contest contest) {
        return GlobalId.of("Contest", contest.key());
    }

    @SchemaMapping(typeName = "Contest")
    String timeZone(Contest contest) {
        return contest.timeZone().getId();
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Phase> phase(Set<Contest> asked) {
        Instant now = clock.now();
        return asked.stream().collect(Collectors.toMap(Function.identity(), c -> c.phase(now)));
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Optional<Instant>> nextChange(Set<Contest> asked) {
        Instant now = clock.now();
        return asked.stream()
                .collect(Collectors.toMap(Function.identity(), c -> c.nextChange(now)));
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Set<Role>> viewerRoles(Set<Contest> asked, graphql.GraphQLContext context) {
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        Map<UUID, Set<Role>> roles =
                members.roles(asked.stream().map(Contest::key).toList(), viewer);
        return asked.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(), c -> roles.getOrDefault(c.key(), Set.of())));
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable List<Refusal> openingChecks(Contest contest, Viewer viewer) {
        return members.oversees(contest.key(), viewer)
                ? setup.openingChecks(contest, clock.now())
                : null;
    }

    private static Optional<UUID> cursor(String after) {
        try {
            return Optional.of(UUID.fromString(after));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import static java.util.stream.Collectors.toMap;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.Phase;
import org.palmares.contest.Rehearsal;
import org.palmares.contest.Rehearsals;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.palmares.kernel.DatabaseClock;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Trying a contest before it opens: begun, led on and wiped by its organisers. */
@Controller
class RehearsalController {

    record RehearsalInput(String contestId) {}

    private final Rehearsals rehearsals;
    private final Contests contests;
    private final Members members;
    private final DatabaseClock clock;

    RehearsalController(
            Rehearsals rehearsals, Contests contests, Members members, DatabaseClock clock) {
        this.rehearsals = rehearsals;
        this.contests = contests;
        this.members = members;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Contest")
    boolean isRehearsal(Contest contest) {
        return contest.isRehearsal();
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable Instant copiedAt(Contest contest) {
        Rehearsal rehearsal = contest.rehearsal();
        return rehearsal == null ? null : rehearsal.copiedAt();
    }

    /** What is rehearsed, for who may see it: most testers may not. */
    @BatchMapping(typeName = "Contest")
    Map<Contest, Contest> rehearsalOf(List<Contest> asked, GraphQLContext context) {
        Map<Contest, UUID> keys = new HashMap<>();
        for (Contest contest : asked) {
            Rehearsal rehearsal = contest.rehearsal();
            if (rehearsal != null) {
                keys.put(contest, rehearsal.of());
            }
        }
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Contest> found = contests.byKeys(keys.values());
        Set<UUID> visible = contests.visible(found.values(), viewer(context));
        return keys.entrySet().stream()
                .filter(each -> visible.contains(each.getValue()))
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                each -> Objects.requireNonNull(found.get(each.getValue()))));
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Contest> rehearsal(List<Contest> asked, GraphQLContext context) {
        // Only a draft has one.
        List<Contest> drafts = asked.stream().filter(each -> each.openedAt() == null).toList();
        if (drafts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Contest> found = rehearsals.of(drafts.stream().map(Contest::key).toList());
        Set<UUID> visible = contests.visible(found.values(), viewer(context));
        Map<Contest, Contest> shown = new HashMap<>();
        for (Contest draft : drafts) {
            Contest rehearsal = found.get(draft.key());
            if (rehearsal != null && visible.contains(rehearsal.key())) {
                shown.put(draft, rehearsal);
            }
        }
        return shown;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable Phase nextPhase(Contest contest, Viewer viewer) {
        return contest.isRehearsal() && members.isOrganiser(contest.key(), viewer)
                ? rehearsals.next(contest, clock.now()).orElse(null)
                : null;
    }

    @MutationMapping
    ContestPayload rehearsalStart(@Argument RehearsalInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(input.contestId(), key -> rehearsals.start(key, viewer)));
    }

    @MutationMapping
    ContestPayload rehearsalAdvance(@Argument RehearsalInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(input.contestId(), key -> rehearsals.advance(key, viewer)));
    }

    @MutationMapping
    ContestPayload rehearsalWipe(@Argument RehearsalInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(input.contestId(), key -> rehearsals.wipe(key, viewer)));
    }

    private static Viewer viewer(GraphQLContext context) {
        return context.getOrDefault(Viewer.class, Viewer.NOBODY);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import graphql.GraphQLContext;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Members;
import org.palmares.contest.Retention;
import org.palmares.contest.RetentionPause;
import org.palmares.contest.Retentions;
import org.palmares.contest.Role;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * For how long files are kept: everybody reads it; why that is paused, who oversees the contest.
 */
@Controller
class RetentionController {

    record RetentionSetInput(String contestId, int winners, int others, int refused, int drafts) {

        Retention retention() {
            return new Retention(winners, others, refused, drafts);
        }
    }

    record RetentionPauseInput(String contestId, String reason) {}

    record RetentionResumeInput(String contestId, String reason) {}

    private final Retentions retentions;
    private final Members members;

    RetentionController(Retentions retentions, Members members) {
        this.retentions = retentions;
        this.members = members;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Retention> retention(Set<Contest> asked) {
        Map<UUID, Retention> found = retentions.of(asked.stream().map(Contest::key).toList());
        Map<Contest, Retention> answer = new HashMap<>();
        asked.forEach(one -> answer.put(one, Objects.requireNonNull(found.get(one.key()))));
        return answer;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, RetentionPause> retentionPause(Set<Contest> asked, GraphQLContext context) {
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        List<UUID> keys = asked.stream().map(Contest::key).toList();
        Map<UUID, Set<Role>> roles = members.roles(keys, viewer);
        Map<UUID, RetentionPause> found = retentions.pauses(keys);
        Map<Contest, RetentionPause> answer = new HashMap<>();
        for (Contest one : asked) {
            RetentionPause pause = found.get(one.key());
            if (pause != null && Role.oversee(roles.getOrDefault(one.key(), Set.of()))) {
                answer.put(one, pause);
            }
        }
        return answer;
    }

    @MutationMapping
    ContestPayload retentionSet(@Argument RetentionSetInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(
                        input.contestId(), key -> retentions.set(key, input.retention(), viewer)));
    }

    @MutationMapping
    ContestPayload retentionPause(@Argument RetentionPauseInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(
                        input.contestId(), key -> retentions.pause(key, input.reason(), viewer)));
    }

    @MutationMapping
    ContestPayload retentionResume(@Argument RetentionResumeInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(
                        input.contestId(), key -> retentions.resume(key, input.reason(), viewer)));
    }
}

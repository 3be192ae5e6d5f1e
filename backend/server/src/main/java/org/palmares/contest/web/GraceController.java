// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.IntakeGraces;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Controller
class GraceController {

    record IntakeGraceSetInput(String contestId, int hours) {}

    private final IntakeGraces graces;

    GraceController(IntakeGraces graces) {
        this.graces = graces;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Integer> intakeGraceHours(Set<Contest> asked) {
        Map<UUID, Integer> found = graces.of(asked.stream().map(Contest::key).toList());
        return asked.stream()
                .collect(
                        Collectors.toMap(Function.identity(), c -> found.getOrDefault(c.key(), 0)));
    }

    @MutationMapping
    ContestPayload intakeGraceSet(@Argument IntakeGraceSetInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(input.contestId(), key -> graces.set(key, input.hours(), viewer)));
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Declaration;
import org.palmares.contest.DeclarationList;
import org.palmares.contest.Declarations;
import org.palmares.contest.GuardianAges;
import org.palmares.contest.rules.DeclarationRules;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What a contest asks its entrants to declare, and under which age a guardian is asked too. */
@Controller
class DeclarationController {

    record DeclarationsSetInput(String contestId, List<Declaration> items) {}

    record GuardianAgeSetInput(String contestId, @Nullable Integer age) {}

    record DeclarationPayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    private final Declarations declarations;
    private final GuardianAges ages;

    DeclarationController(Declarations declarations, GuardianAges ages) {
        this.declarations = declarations;
        this.ages = ages;
    }

    @QueryMapping
    List<Declaration> declarationModels() {
        return DeclarationRules.models();
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, DeclarationList> declarations(Set<Contest> asked) {
        Map<UUID, DeclarationList> found =
                declarations.current(asked.stream().map(Contest::key).toList());
        return asked.stream()
                .collect(
                        toMap(
                                contest -> contest,
                                contest ->
                                        found.getOrDefault(
                                                contest.key(),
                                                DeclarationList.none(contest.key()))));
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Optional<Integer>> guardianAge(Set<Contest> asked) {
        Map<UUID, Integer> found = ages.of(asked.stream().map(Contest::key).toList());
        return asked.stream()
                .collect(
                        toMap(
                                contest -> contest,
                                contest -> Optional.ofNullable(found.get(contest.key()))));
    }

    @MutationMapping
    DeclarationPayload declarationsSet(@Argument DeclarationsSetInput input, Viewer viewer) {
        return payload(input.contestId(), key -> declarations.declare(key, input.items(), viewer));
    }

    @MutationMapping
    DeclarationPayload guardianAgeSet(@Argument GuardianAgeSetInput input, Viewer viewer) {
        return payload(input.contestId(), key -> ages.set(key, input.age(), viewer));
    }

    private static DeclarationPayload payload(String id, Function<UUID, Outcome<Contest>> change) {
        Outcome<Contest> outcome =
                GlobalId.key("Contest", id)
                        .map(change)
                        .orElseGet(() -> Outcome.refused(ContestRefusal.NOT_AN_ORGANISER));
        return new DeclarationPayload(outcome.valueOrNull(), outcome.refusals());
    }
}

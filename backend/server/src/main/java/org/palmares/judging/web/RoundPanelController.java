// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Member;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.judging.RoundPanels;
import org.palmares.judging.RoundSeals;
import org.palmares.judging.Shortlists;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What organisers do with preliminary rounds. */
@Controller
class RoundPanelController {

    record RoundJurorsNameInput(String contestId, int round, List<String> memberIds) {}

    record RoundSealInput(String contestId, int round, boolean acceptMissing) {}

    record ShortlistAddInput(String contestId, int round, String entryId, Text reason) {}

    record ShortlistConfirmInput(String contestId, int round) {}

    record ContestPayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    record RoundPanel(int round, List<String> memberIds) {}

    private final RoundPanels panels;
    private final RoundSeals seals;
    private final Shortlists shortlists;
    private final Members members;

    RoundPanelController(
            RoundPanels panels, RoundSeals seals, Shortlists shortlists, Members members) {
        this.panels = panels;
        this.seals = seals;
        this.shortlists = shortlists;
        this.members = members;
    }

    @MutationMapping
    ContestPayload roundJurorsName(@Argument RoundJurorsNameInput input, Viewer viewer) {
        List<UUID> keys =
                input.memberIds().stream()
                        .map(id -> GlobalId.key("Member", id))
                        .flatMap(Optional::stream)
                        .toList();
        return on(input.contestId(), contest -> panels.name(viewer, contest, input.round(), keys));
    }

    @MutationMapping
    ContestPayload roundSeal(@Argument RoundSealInput input, Viewer viewer) {
        return on(
                input.contestId(),
                contest -> seals.seal(viewer, contest, input.round(), input.acceptMissing()));
    }

    @MutationMapping
    ContestPayload shortlistAdd(@Argument ShortlistAddInput input, Viewer viewer) {
        UUID entry = GlobalId.key("Entry", input.entryId()).orElse(new UUID(0, 0));
        return on(
                input.contestId(),
                contest -> shortlists.add(viewer, contest, input.round(), entry, input.reason()));
    }

    @MutationMapping
    ContestPayload shortlistConfirm(@Argument ShortlistConfirmInput input, Viewer viewer) {
        return on(input.contestId(), contest -> shortlists.confirm(viewer, contest, input.round()));
    }

    @BatchMapping
    Map<Contest, List<RoundPanel>> roundPanels(List<Contest> contests, GraphQLContext context) {
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        List<UUID> keys = contests.stream().map(Contest::key).distinct().toList();
        Map<UUID, Set<Role>> roles = members.roles(keys, viewer);
        Map<UUID, Map<Integer, Set<UUID>>> named = panels.of(keys);
        Map<UUID, List<Member>> jurors = members.of(keys, Role.JUROR);
        Map<Contest, List<RoundPanel>> found = new HashMap<>();
        contests.stream()
                .filter(one -> Role.oversee(roles.getOrDefault(one.key(), Set.of())))
                .forEach(
                        one ->
                                found.put(
                                        one,
                                        panels(
                                                named.getOrDefault(one.key(), Map.of()),
                                                jurors.getOrDefault(one.key(), List.of()))));
        return found;
    }

    private static List<RoundPanel> panels(Map<Integer, Set<UUID>> named, List<Member> jurors) {
        return named.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        round ->
                                new RoundPanel(
                                        round.getKey(),
                                        jurors.stream()
                                                .filter(m -> round.getValue().contains(m.account()))
                                                .map(m -> GlobalId.of("Member", m.key()))
                                                .toList()))
                .toList();
    }

    private static ContestPayload on(String contestId, Function<UUID, Outcome<Contest>> command) {
        Outcome<Contest> outcome =
                GlobalId.key("Contest", contestId)
                        .map(command)
                        .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND));
        return new ContestPayload(outcome.valueOrNull(), outcome.refusals());
    }
}

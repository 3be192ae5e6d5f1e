// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Members;
import org.palmares.contest.VoteSuspension;
import org.palmares.contest.VoteSuspensions;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Not taking votes for a while. */
@Controller
class SuspensionController {

    record VoteSuspensionProposeInput(String contestId, int minutes, Text reason) {}

    record VoteSuspensionConfirmInput(String contestId) {}

    record VoteSuspensionWithdrawInput(String contestId) {}

    record VoteSuspensionEndInput(String contestId) {}

    /** One that holds or held. */
    record Suspended(Instant from, Instant until, Text reason) {

        static Suspended of(VoteSuspension suspension) {
            return new Suspended(
                    requireNonNull(suspension.from()),
                    requireNonNull(suspension.until()),
                    suspension.reason());
        }
    }

    record ProposedSuspension(
            long minutes,
            Text reason,
            String proposedBy,
            Instant proposedAt,
            boolean viewerMayConfirm) {}

    private final VoteSuspensions suspensions;
    private final Members members;
    private final Accounts accounts;

    SuspensionController(VoteSuspensions suspensions, Members members, Accounts accounts) {
        this.suspensions = suspensions;
        this.members = members;
        this.accounts = accounts;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, List<Suspended>> voteSuspensions(Set<Contest> asked) {
        Map<UUID, List<VoteSuspension>> found =
                suspensions.of(asked.stream().map(Contest::key).toList());
        Map<Contest, List<Suspended>> shown = new HashMap<>();
        asked.forEach(
                contest ->
                        shown.put(
                                contest,
                                found.getOrDefault(contest.key(), List.of()).stream()
                                        .map(Suspended::of)
                                        .toList()));
        return shown;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable ProposedSuspension proposedSuspension(Contest contest, Viewer viewer) {
        return members.oversees(contest.key(), viewer)
                ? suspensions
                        .proposed(contest.key())
                        .map(proposed -> seen(proposed, contest, viewer))
                        .orElse(null)
                : null;
    }

    private ProposedSuspension seen(VoteSuspension proposed, Contest contest, Viewer viewer) {
        UUID by = proposed.proposedBy();
        Account person = accounts.byKeys(List.of(by)).get(by);
        boolean another =
                members.isOrganiser(contest.key(), viewer)
                        && !viewer.accountKey().orElseThrow().equals(by);
        return new ProposedSuspension(
                proposed.lasts().toMinutes(),
                proposed.reason(),
                person == null ? "–" : person.name(),
                proposed.proposedAt(),
                another);
    }

    @MutationMapping
    ContestPayload voteSuspensionPropose(
            @Argument VoteSuspensionProposeInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(
                        input.contestId(),
                        contest ->
                                suspensions.propose(
                                        contest,
                                        Duration.ofMinutes(input.minutes()),
                                        Keys.stripped(input.reason()),
                                        viewer)));
    }

    @MutationMapping
    ContestPayload voteSuspensionConfirm(
            @Argument VoteSuspensionConfirmInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(input.contestId(), contest -> suspensions.confirm(contest, viewer)));
    }

    @MutationMapping
    ContestPayload voteSuspensionWithdraw(
            @Argument VoteSuspensionWithdrawInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(
                        input.contestId(), contest -> suspensions.withdraw(contest, viewer)));
    }

    @MutationMapping
    ContestPayload voteSuspensionEnd(@Argument VoteSuspensionEndInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(input.contestId(), contest -> suspensions.end(contest, viewer)));
    }
}

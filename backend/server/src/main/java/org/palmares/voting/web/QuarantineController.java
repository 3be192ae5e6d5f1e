// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.voting.ExclusionReason;
import org.palmares.voting.Quarantine;
import org.palmares.voting.QuarantineCase;
import org.palmares.voting.QuarantineStep;
import org.palmares.voting.rules.BallotDecision;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Holding votes back and deciding on them. */
@Controller
class QuarantineController {

    static final String FINDING = "VoteFinding";
    private static final String CASE = "QuarantineCase";

    record QuarantineProposeInput(
            String contestId,
            String findingId,
            BallotDecision decision,
            ExclusionReason reason,
            String note) {}

    record QuarantineAnswerInput(String caseId, int step) {}

    record QuarantinePayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    /** A step as one viewer sees it. */
    record SeenStep(
            QuarantineStep step,
            String proposedBy,
            @Nullable String answeredBy,
            boolean viewerMayConfirm) {}

    private final Quarantine quarantine;
    private final Contests contests;
    private final Members members;
    private final Accounts accounts;

    QuarantineController(
            Quarantine quarantine, Contests contests, Members members, Accounts accounts) {
        this.quarantine = quarantine;
        this.contests = contests;
        this.members = members;
        this.accounts = accounts;
    }

    @SchemaMapping(typeName = "Contest")
    @Nullable List<QuarantineCase> quarantine(Contest contest, Viewer viewer) {
        return members.oversees(contest.key(), viewer) ? quarantine.of(contest.key()) : null;
    }

    @SchemaMapping(typeName = "QuarantineCase")
    String id(QuarantineCase found) {
        return GlobalId.of(CASE, found.key());
    }

    @SchemaMapping(typeName = "QuarantineCase")
    String findingId(QuarantineCase found) {
        return GlobalId.of(FINDING, found.finding());
    }

    @SchemaMapping(typeName = "QuarantineCase")
    boolean undecided(QuarantineCase found) {
        return found.isUndecided();
    }

    @BatchMapping(typeName = "QuarantineCase", field = "steps")
    Map<QuarantineCase, List<SeenStep>> steps(List<QuarantineCase> cases, GraphQLContext context) {
        List<UUID> people =
                cases.stream()
                        .flatMap(each -> each.steps().stream())
                        .flatMap(step -> step.people().stream())
                        .distinct()
                        .toList();
        Map<UUID, Account> known = accounts.byKeys(people);
        UUID own = context.getOrDefault(Viewer.class, Viewer.NOBODY).accountKey().orElse(null);
        Map<QuarantineCase, List<SeenStep>> seen = new HashMap<>();
        cases.forEach(
                each ->
                        seen.put(
                                each,
                                each.steps().stream()
                                        .map(step -> seen(step, known, own))
                                        .toList()));
        return seen;
    }

    private static SeenStep seen(
            QuarantineStep step, Map<UUID, Account> known, @Nullable UUID viewer) {
        UUID answered = step.answer() == null ? null : step.answer().by();
        return new SeenStep(
                step,
                name(known, step.proposedBy()),
                answered == null ? null : name(known, answered),
                step.isOpen() && viewer != null && !viewer.equals(step.proposedBy()));
    }

    private static String name(Map<UUID, Account> known, UUID account) {
        Account found = known.get(account);
        return found == null ? "–" : found.name();
    }

    @SchemaMapping(typeName = "QuarantineStep")
    int number(SeenStep seen) {
        return seen.step().number();
    }

    @SchemaMapping(typeName = "QuarantineStep")
    BallotDecision decision(SeenStep seen) {
        return seen.step().decision();
    }

    @SchemaMapping(typeName = "QuarantineStep")
    ExclusionReason reason(SeenStep seen) {
        return seen.step().reason();
    }

    @SchemaMapping(typeName = "QuarantineStep")
    String note(SeenStep seen) {
        return seen.step().note();
    }

    @SchemaMapping(typeName = "QuarantineStep")
    Instant proposedAt(SeenStep seen) {
        return seen.step().proposedAt();
    }

    @SchemaMapping(typeName = "QuarantineStep")
    @Nullable Instant dueAt(SeenStep seen) {
        return seen.step().dueAt();
    }

    @SchemaMapping(typeName = "QuarantineStep")
    QuarantineStep.@Nullable Result result(SeenStep seen) {
        return seen.step().answer() == null ? null : seen.step().answer().result();
    }

    @SchemaMapping(typeName = "QuarantineStep")
    @Nullable Instant answeredAt(SeenStep seen) {
        return seen.step().answer() == null ? null : seen.step().answer().at();
    }

    @MutationMapping
    QuarantinePayload quarantinePropose(@Argument QuarantineProposeInput input, Viewer viewer) {
        UUID contest = GlobalId.key("Contest", input.contestId()).orElse(new UUID(0, 0));
        UUID finding = GlobalId.key(FINDING, input.findingId()).orElse(new UUID(0, 0));
        return payload(
                quarantine.propose(
                        contest, finding, input.decision(), input.reason(), input.note(), viewer));
    }

    @MutationMapping
    QuarantinePayload quarantineConfirm(@Argument QuarantineAnswerInput input, Viewer viewer) {
        return GlobalId.key(CASE, input.caseId())
                .map(key -> payload(quarantine.confirm(key, input.step(), viewer)))
                .orElseGet(QuarantineController::unknown);
    }

    @MutationMapping
    QuarantinePayload quarantineWithdraw(@Argument QuarantineAnswerInput input, Viewer viewer) {
        return GlobalId.key(CASE, input.caseId())
                .map(key -> payload(quarantine.withdraw(key, input.step(), viewer)))
                .orElseGet(QuarantineController::unknown);
    }

    private static QuarantinePayload unknown() {
        return new QuarantinePayload(
                null, List.of(Refusal.of(CommonRefusal.NOT_FOUND).at("input.caseId")));
    }

    private QuarantinePayload payload(Outcome<QuarantineCase> outcome) {
        QuarantineCase found = outcome.valueOrNull();
        return new QuarantinePayload(
                found == null ? null : contests.byKey(found.contest()).orElse(null),
                outcome.refusals());
    }
}

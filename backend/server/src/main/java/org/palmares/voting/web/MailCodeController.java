// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.KeptProofs;
import org.palmares.account.ProvedMailbox;
import org.palmares.account.Viewer;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.voting.MailCodes;
import org.palmares.voting.Proofs;
import org.palmares.voting.RehearsedVotes;
import org.palmares.voting.VotingPass;
import org.palmares.voting.VotingPasses;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Codes are asked for and typed; the proof stays in the browser until it ends or is ended. */
@Controller
class MailCodeController {

    record VotingCodeAskInput(String contestId, String email, @Nullable String pass) {}

    record VotingCodeAskPayload(@Nullable Instant until, List<Refusal> userErrors) {}

    record VotingCodeProveInput(String contestId, String email, String code) {}

    record VotingCodeProvePayload(@Nullable VotingPass pass, List<Refusal> userErrors) {}

    record VoterStayInput(String contestId) {}

    record VoterStayPayload(List<Refusal> userErrors) {}

    record VoterLeaveInput(String contestId) {}

    record VoterLeavePayload(List<Refusal> userErrors) {}

    private final MailCodes codes;
    private final Proofs proofs;
    private final VotingPasses passes;
    private final RehearsedVotes rehearsed;

    MailCodeController(
            MailCodes codes, Proofs proofs, VotingPasses passes, RehearsedVotes rehearsed) {
        this.codes = codes;
        this.proofs = proofs;
        this.passes = passes;
        this.rehearsed = rehearsed;
    }

    @MutationMapping
    VotingCodeAskPayload votingCodeAsk(@Argument VotingCodeAskInput input, Viewer viewer) {
        Outcome<Instant> asked =
                in(
                        input.contestId(),
                        viewer,
                        contest -> codes.ask(contest, viewer, input.email(), input.pass()));
        return new VotingCodeAskPayload(asked.valueOrNull(), asked.refusals());
    }

    /** The work for the code was done: the pass is given anew to whom the browser is now. */
    @MutationMapping
    VotingCodeProvePayload votingCodeProve(
            @Argument VotingCodeProveInput input, Viewer viewer, GraphQLContext context) {
        Outcome<VotingPass> proved =
                in(
                        input.contestId(),
                        viewer,
                        contest ->
                                codes.prove(contest, viewer, input.email(), input.code())
                                        .map(proof -> kept(contest, viewer, proof, context)));
        return new VotingCodeProvePayload(proved.valueOrNull(), proved.refusals());
    }

    private VotingPass kept(
            UUID contest, Viewer viewer, ProvedMailbox proof, GraphQLContext context) {
        List<ProvedMailbox> all = proofs.with(viewer, proof);
        KeptProofs.in(context).keep(all);
        return passes.grant(contest, viewer.proving(all));
    }

    @MutationMapping
    VoterStayPayload voterStay(
            @Argument VoterStayInput input, Viewer viewer, GraphQLContext context) {
        Outcome<UUID> stays = in(input.contestId(), viewer, Outcome::done);
        if (stays.isDone()) {
            KeptProofs.in(context).keep(proofs.used(viewer));
        }
        return new VoterStayPayload(stays.refusals());
    }

    @MutationMapping
    VoterLeavePayload voterLeave(
            @Argument VoterLeaveInput input, Viewer viewer, GraphQLContext context) {
        Outcome<UUID> left = in(input.contestId(), viewer, Outcome::done);
        if (left.isDone()) {
            KeptProofs.in(context).keep(List.of());
        }
        return new VoterLeavePayload(left.refusals());
    }

    private <T> Outcome<T> in(String id, Viewer viewer, Function<UUID, Outcome<T>> act) {
        return GlobalId.key("Contest", id)
                .filter(contest -> rehearsed.areOpenTo(contest, viewer))
                .map(act)
                .orElseGet(
                        () ->
                                Outcome.refused(
                                        Refusal.of(CommonRefusal.NOT_FOUND).at("input.contestId")));
    }
}

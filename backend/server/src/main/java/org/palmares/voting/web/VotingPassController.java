// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.voting.RehearsedVotes;
import org.palmares.voting.SignedChallenge;
import org.palmares.voting.VotingPass;
import org.palmares.voting.VotingPasses;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Challenges are given out, and passes sold for their proofs. */
@Controller
class VotingPassController {

    record VotingChallengeAskInput(String contestId) {}

    record VotingChallengeAskPayload(@Nullable String challenge, List<Refusal> userErrors) {}

    record VotingPassBuyInput(String contestId, String proof) {}

    record VotingPassBuyPayload(@Nullable VotingPass pass, List<Refusal> userErrors) {}

    private final VotingPasses passes;
    private final RehearsedVotes rehearsed;

    VotingPassController(VotingPasses passes, RehearsedVotes rehearsed) {
        this.passes = passes;
        this.rehearsed = rehearsed;
    }

    @MutationMapping
    VotingChallengeAskPayload votingChallengeAsk(
            @Argument VotingChallengeAskInput input, Viewer viewer) {
        Outcome<String> asked =
                in(input.contestId(), viewer, contest -> passes.challenge(contest, viewer))
                        .map(SignedChallenge::json);
        return new VotingChallengeAskPayload(asked.valueOrNull(), asked.refusals());
    }

    @MutationMapping
    VotingPassBuyPayload votingPassBuy(@Argument VotingPassBuyInput input, Viewer viewer) {
        Outcome<VotingPass> bought =
                in(
                        input.contestId(),
                        viewer,
                        contest -> passes.buy(contest, viewer, input.proof()));
        return new VotingPassBuyPayload(bought.valueOrNull(), bought.refusals());
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

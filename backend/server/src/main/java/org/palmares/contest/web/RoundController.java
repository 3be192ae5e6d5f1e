// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.JuryRounds;
import org.palmares.contest.PreliminaryRound;
import org.palmares.contest.RoundMethod;
import org.palmares.contest.TiesAtTheCut;
import org.palmares.contest.Window;
import org.palmares.contest.rules.RoundExplanation;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

@Controller
class RoundController {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,2})?");
    private static final UUID NOT_YET = new UUID(0, 0);

    record RoundInput(
            Text name,
            Window window,
            RoundMethod method,
            @Nullable Integer keep,
            @Nullable String least,
            TiesAtTheCut ties) {

        boolean readable() {
            return least == null || DECIMAL.matcher(least).matches();
        }

        PreliminaryRound round() {
            BigDecimal figure = least == null ? null : new BigDecimal(least);
            return new PreliminaryRound(NOT_YET, 0, name, window, method, keep, figure, ties);
        }
    }

    record RoundsDeclareInput(String contestId, List<RoundInput> rounds) {}

    private final JuryRounds rounds;

    RoundController(JuryRounds rounds) {
        this.rounds = rounds;
    }

    @MutationMapping
    ContestPayload roundsDeclare(@Argument RoundsDeclareInput input, Viewer viewer) {
        List<Refusal> unreadable = new ArrayList<>();
        for (int at = 0; at < input.rounds().size(); at++) {
            if (!input.rounds().get(at).readable()) {
                unreadable.add(
                        Refusal.of(ContestRefusal.NUMBER_OUT_OF_RANGE, 0, 100)
                                .at("rounds." + at + ".least"));
            }
        }
        Outcome<Contest> outcome =
                unreadable.isEmpty()
                        ? Keys.ofContest(
                                input.contestId(),
                                key ->
                                        rounds.declare(
                                                key,
                                                input.rounds().stream()
                                                        .map(RoundInput::round)
                                                        .toList(),
                                                viewer))
                        : Outcome.refused(unreadable);
        return ContestPayload.of(outcome);
    }

    @SchemaMapping(typeName = "JuryRound")
    @Nullable String least(PreliminaryRound round) {
        BigDecimal least = round.least();
        return least == null ? null : least.stripTrailingZeros().toPlainString();
    }

    @SchemaMapping(typeName = "JuryRound")
    Text explanation(PreliminaryRound round) {
        return RoundExplanation.of(round);
    }
}

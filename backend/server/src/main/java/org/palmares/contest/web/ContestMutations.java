// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestDefinition;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.ContestSetup;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.UUID;

@Controller
class ContestMutations {

    record ContestUpdateInput(String contestId, ContestDefinition contest) {}

    record ContestOpenInput(String contestId) {}

    record ContestPayload(@Nullable Contest contest, List<Refusal> userErrors) {
        static ContestPayload of(Outcome<Contest> outcome) {
            return new ContestPayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    private final ContestSetup setup;

    ContestMutations(ContestSetup setup) {
        this.setup = setup;
    }

    @MutationMapping
    ContestPayload contestCreate(@Argument ContestDefinition input, Viewer viewer) {
        return ContestPayload.of(setup.create(input, viewer));
    }

    @MutationMapping
    ContestPayload contestUpdate(@Argument ContestUpdateInput input, Viewer viewer) {
        UUID key = GlobalId.key("Contest", input.contestId()).orElse(null);
        return ContestPayload.of(
                key == null
                        ? Outcome.refused(ContestRefusal.NOT_AN_ORGANISER)
                        : setup.update(key, input.contest(), viewer));
    }

    @MutationMapping
    ContestPayload contestOpen(@Argument ContestOpenInput input, Viewer viewer) {
        UUID key = GlobalId.key("Contest", input.contestId()).orElse(null);
        return ContestPayload.of(
                key == null
                        ? Outcome.refused(ContestRefusal.NOT_AN_ORGANISER)
                        : setup.open(key, viewer));
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.PrizePeriod;
import org.palmares.contest.PrizePeriods;
import org.palmares.contest.VotePeriods;
import org.palmares.contest.Window;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.palmares.kernel.Text;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.UUID;

/** The declared periods of the vote. */
@Controller
class PeriodController {

    private static final UUID NOT_YET = new UUID(0, 0);

    record PeriodInput(Text name, Window window, int winners) {

        PrizePeriod period() {
            return new PrizePeriod(NOT_YET, 0, name, window, winners);
        }
    }

    record PeriodsDeclareInput(
            String contestId, List<PeriodInput> periods, boolean winAgain, boolean carried) {

        PrizePeriods wanted() {
            return new PrizePeriods(
                    periods.stream().map(PeriodInput::period).toList(), winAgain, carried);
        }
    }

    private final VotePeriods periods;

    PeriodController(VotePeriods periods) {
        this.periods = periods;
    }

    @MutationMapping
    ContestPayload periodsDeclare(@Argument PeriodsDeclareInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(
                        input.contestId(), key -> periods.declare(key, input.wanted(), viewer)));
    }

    @SchemaMapping(typeName = "Contest")
    PrizePeriods prizePeriods(Contest contest) {
        return contest.periods();
    }
}

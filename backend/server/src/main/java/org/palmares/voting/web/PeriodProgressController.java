// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.PrizePeriod;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.voting.BoxSeal;
import org.palmares.voting.PeriodBox;
import org.palmares.voting.PeriodBoxes;
import org.palmares.voting.PeriodTallies;
import org.palmares.voting.SealedTally;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far each period of a vote has come, and sealing its tally. */
@Controller
class PeriodProgressController {

    record PeriodProgress(@Nullable Instant sealedAt, @Nullable Instant tallySealedAt) {}

    record PeriodTallySealInput(String contestId, int number) {}

    record PeriodTallySealPayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    private static final PeriodProgress NONE = new PeriodProgress(null, null);

    private final PeriodBoxes boxes;
    private final PeriodTallies tallies;
    private final Contests contests;

    PeriodProgressController(PeriodBoxes boxes, PeriodTallies tallies, Contests contests) {
        this.boxes = boxes;
        this.tallies = tallies;
        this.contests = contests;
    }

    @BatchMapping(typeName = "PrizePeriod")
    Map<PrizePeriod, PeriodProgress> progress(List<PrizePeriod> asked) {
        Map<UUID, List<PeriodBox>> known =
                boxes.of(asked.stream().map(PrizePeriod::contest).distinct().toList());
        Map<PrizePeriod, PeriodProgress> progress = new HashMap<>();
        for (PrizePeriod period : asked) {
            progress.put(
                    period,
                    requireNonNullElse(known.get(period.contest()), List.<PeriodBox>of()).stream()
                            .filter(box -> box.number() == period.number())
                            .findFirst()
                            .map(PeriodProgressController::progress)
                            .orElse(NONE));
        }
        return progress;
    }

    private static PeriodProgress progress(PeriodBox box) {
        return new PeriodProgress(
                box.seal().map(BoxSeal::sealedAt).orElse(null), box.tallySealedAt());
    }

    @MutationMapping
    PeriodTallySealPayload periodTallySeal(@Argument PeriodTallySealInput input, Viewer viewer) {
        UUID contest = GlobalId.key("Contest", input.contestId()).orElse(new UUID(0, 0));
        Outcome<SealedTally> outcome = tallies.seal(contest, input.number(), viewer);
        return new PeriodTallySealPayload(
                outcome.isDone() ? contests.byKey(contest).orElse(null) : null, outcome.refusals());
    }
}

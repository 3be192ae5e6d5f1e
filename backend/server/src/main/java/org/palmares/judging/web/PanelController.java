// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Account;
import org.palmares.account.Accounts;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.judging.JudgingProgress;
import org.palmares.judging.PanelRounds;
import org.palmares.judging.Panels;
import org.palmares.judging.Proceedings;
import org.palmares.judging.ScoreSheetSeals;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The organiser's side of judging. */
@Controller
class PanelController {

    record PanelAssignInput(String contestId, @Nullable Integer round) {}

    record JudgingCloseEarlyInput(String contestId) {}

    record ScoreSheetsSealInput(String contestId, boolean acceptMissing) {}

    record ContestPayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    private final Panels panels;
    private final Proceedings proceedings;
    private final ScoreSheetSeals seals;
    private final Accounts accounts;

    PanelController(
            Panels panels, Proceedings proceedings, ScoreSheetSeals seals, Accounts accounts) {
        this.panels = panels;
        this.proceedings = proceedings;
        this.seals = seals;
        this.accounts = accounts;
    }

    @MutationMapping
    ContestPayload panelAssign(@Argument PanelAssignInput input, Viewer viewer) {
        int round = requireNonNullElse(input.round(), PanelRounds.FINAL);
        return on(input.contestId(), contest -> panels.assign(contest, round, viewer));
    }

    @MutationMapping
    ContestPayload judgingCloseEarly(@Argument JudgingCloseEarlyInput input, Viewer viewer) {
        return on(input.contestId(), contest -> proceedings.closeEarly(viewer, contest));
    }

    @MutationMapping
    ContestPayload scoreSheetsSeal(@Argument ScoreSheetsSealInput input, Viewer viewer) {
        return on(input.contestId(), contest -> seals.seal(viewer, contest, input.acceptMissing()));
    }

    @BatchMapping
    Map<Contest, JudgingProgress> judgingProgress(List<Contest> contests, GraphQLContext context) {
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        Map<UUID, JudgingProgress> found = proceedings.of(contests, viewer);
        Map<Contest, JudgingProgress> progress = new HashMap<>();
        contests.forEach(contest -> progress.put(contest, found.get(contest.key())));
        return progress;
    }

    @BatchMapping(typeName = "JurorProgress")
    Map<JudgingProgress.OfJuror, String> name(List<JudgingProgress.OfJuror> jurors) {
        Map<UUID, Account> found =
                accounts.byKeys(
                        jurors.stream().map(JudgingProgress.OfJuror::account).distinct().toList());
        Map<JudgingProgress.OfJuror, String> names = new HashMap<>();
        jurors.forEach(
                juror -> names.put(juror, requireNonNull(found.get(juror.account())).name()));
        return names;
    }

    private static ContestPayload on(String contestId, Function<UUID, Outcome<Contest>> command) {
        Outcome<Contest> outcome =
                GlobalId.key("Contest", contestId)
                        .map(command)
                        .orElseGet(() -> Outcome.refused(CommonRefusal.NOT_FOUND));
        return new ContestPayload(outcome.valueOrNull(), outcome.refusals());
    }
}

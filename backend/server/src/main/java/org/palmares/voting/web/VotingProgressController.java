// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.AnswerTerm;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.voting.BallotBox;
import org.palmares.voting.BallotBoxes;
import org.palmares.voting.BoxSeal;
import org.palmares.voting.Counts;
import org.palmares.voting.LiveCounts;
import org.palmares.voting.PublicTallies;
import org.palmares.voting.SealedTally;
import org.palmares.voting.VotingRefusal;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How far the vote has come, and sealing its tally. */
@Controller
class VotingProgressController {

    record VotingProgress(
            @Nullable Long total,
            @Nullable Instant ballotBoxSealedAt,
            @Nullable Instant tallySealedAt,
            @Nullable Refusal mismatch) {}

    record TallySealInput(String contestId) {}

    record TallySealPayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    private static final VotingProgress NOT_OPEN = new VotingProgress(null, null, null, null);

    private final BallotBoxes boxes;
    private final LiveCounts liveCounts;
    private final PublicTallies tallies;
    private final Contests contests;
    private final Members members;

    VotingProgressController(
            BallotBoxes boxes,
            LiveCounts liveCounts,
            PublicTallies tallies,
            Contests contests,
            Members members) {
        this.boxes = boxes;
        this.liveCounts = liveCounts;
        this.tallies = tallies;
        this.contests = contests;
        this.members = members;
    }

    @BatchMapping(typeName = "Contest", field = "votingProgress")
    Map<Contest, VotingProgress> votingProgress(List<Contest> asked, GraphQLContext context) {
        List<UUID> keys = asked.stream().map(Contest::key).toList();
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        Map<UUID, BallotBox> known = boxes.of(keys);
        Map<UUID, Counts> counts = liveCounts.of(keys, AnswerTerm.in(context));
        Map<UUID, Set<Role>> roles = members.roles(keys, viewer);
        Map<Contest, VotingProgress> progress = new HashMap<>();
        for (Contest contest : asked) {
            BallotBox box = known.get(contest.key());
            boolean oversees = Role.oversee(roles.getOrDefault(contest.key(), Set.of()));
            progress.put(
                    contest,
                    box == null ? NOT_OPEN : progress(box, counts.get(contest.key()), oversees));
        }
        return progress;
    }

    private static VotingProgress progress(
            BallotBox box, @Nullable Counts counts, boolean oversees) {
        boolean mismatch = oversees && !box.isSealed() && box.mismatchAt() != null;
        return new VotingProgress(
                counts == null ? null : counts.total(),
                box.seal().map(BoxSeal::sealedAt).orElse(null),
                box.tallySealedAt(),
                mismatch ? Refusal.of(VotingRefusal.SEAL_MISMATCH) : null);
    }

    @MutationMapping
    TallySealPayload tallySeal(@Argument TallySealInput input, Viewer viewer) {
        UUID contest = GlobalId.key("Contest", input.contestId()).orElse(new UUID(0, 0));
        Outcome<SealedTally> outcome = tallies.seal(contest, viewer);
        return new TallySealPayload(
                outcome.isDone() ? contests.byKey(contest).orElse(null) : null, outcome.refusals());
    }
}

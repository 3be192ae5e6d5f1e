// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import graphql.GraphQLContext;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.kernel.Refusal;
import org.palmares.voting.VoteFinding;
import org.palmares.voting.VoteReview;
import org.palmares.voting.VoteReviews;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The blind desk. */
@Controller
class VoteReviewController {

    record VoteReviewSearchInput(String contestId) {}

    record VoteReviewSearchPayload(@Nullable Contest contest, List<Refusal> userErrors) {}

    private final VoteReviews reviews;
    private final Contests contests;
    private final Members members;

    VoteReviewController(VoteReviews reviews, Contests contests, Members members) {
        this.reviews = reviews;
        this.contests = contests;
        this.members = members;
    }

    @BatchMapping(typeName = "Contest", field = "voteReview")
    Map<Contest, VoteReview> voteReview(List<Contest> asked, GraphQLContext context) {
        Viewer viewer = context.getOrDefault(Viewer.class, Viewer.NOBODY);
        Map<UUID, Set<Role>> roles =
                members.roles(asked.stream().map(Contest::key).toList(), viewer);
        Map<Contest, VoteReview> found = new HashMap<>();
        for (Contest contest : asked) {
            if (VoteReviews.isFor(roles.getOrDefault(contest.key(), Set.of()))) {
                reviews.of(contest.key()).ifPresent(review -> found.put(contest, review));
            }
        }
        return found;
    }

    @SchemaMapping(typeName = "VoteReview")
    Page<VoteFinding> findings(
            VoteReview review,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after) {
        return reviews.findings(review, first, after);
    }

    @SchemaMapping(typeName = "VoteFinding")
    String id(VoteFinding finding) {
        return GlobalId.of("VoteFinding", finding.key());
    }

    @MutationMapping
    VoteReviewSearchPayload voteReviewSearch(@Argument VoteReviewSearchInput input, Viewer viewer) {
        UUID contest = GlobalId.key("Contest", input.contestId()).orElse(new UUID(0, 0));
        Outcome<UUID> outcome = reviews.search(contest, viewer);
        return new VoteReviewSearchPayload(
                outcome.isDone() ? contests.byKey(contest).orElse(null) : null, outcome.refusals());
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import static java.util.stream.Collectors.toMap;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.PostTerm;
import org.palmares.contest.PostTerms;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What a contest says of works that come by post. */
@Controller
class PostTermController {

    record PostTermSetInput(String contestId, boolean postmarkCounts, int days) {}

    private final PostTerms terms;

    PostTermController(PostTerms terms) {
        this.terms = terms;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, PostTerm> postTerm(Set<Contest> asked) {
        Map<UUID, PostTerm> found = terms.of(asked.stream().map(Contest::key).toList());
        return asked.stream()
                .collect(
                        toMap(
                                contest -> contest,
                                contest -> Objects.requireNonNull(found.get(contest.key()))));
    }

    @MutationMapping
    ContestPayload postTermSet(@Argument PostTermSetInput input, Viewer viewer) {
        PostTerm term = new PostTerm(input.postmarkCounts(), input.days());
        return ContestPayload.of(
                Keys.ofContest(input.contestId(), key -> terms.set(key, term, viewer)));
    }
}

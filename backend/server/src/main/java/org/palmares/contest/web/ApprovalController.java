// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.web;

import static java.util.stream.Collectors.toMap;

import org.palmares.account.Viewer;
import org.palmares.contest.Approval;
import org.palmares.contest.Approvals;
import org.palmares.contest.Contest;
import org.palmares.contest.web.ContestMutations.ContestPayload;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What a contest declares about second persons. */
@Controller
class ApprovalController {

    record ApprovalDeclareInput(String contestId, Approval approval) {}

    private final Approvals approvals;

    ApprovalController(Approvals approvals) {
        this.approvals = approvals;
    }

    @BatchMapping(typeName = "Contest")
    Map<Contest, Approval> approval(Set<Contest> asked) {
        Map<UUID, Approval> found = approvals.of(asked.stream().map(Contest::key).toList());
        return asked.stream()
                .collect(
                        toMap(
                                contest -> contest,
                                contest -> Objects.requireNonNull(found.get(contest.key()))));
    }

    @MutationMapping
    ContestPayload approvalDeclare(@Argument ApprovalDeclareInput input, Viewer viewer) {
        return ContestPayload.of(
                Keys.ofContest(
                        input.contestId(),
                        key -> approvals.declare(key, input.approval(), viewer)));
    }
}

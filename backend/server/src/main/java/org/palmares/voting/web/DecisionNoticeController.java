// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.web;

import org.palmares.contest.Contest;
import org.palmares.voting.ExclusionReason;
import org.palmares.voting.Quarantine;
import org.palmares.voting.QuarantineStep;
import org.palmares.voting.rules.BallotDecision;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What everybody reads of decisions on votes that one person alone lets count. */
@Controller
class DecisionNoticeController {

    record BallotDecisionNotice(
            BallotDecision decision, ExclusionReason reason, Instant announcedAt, Instant dueAt) {

        static BallotDecisionNotice of(QuarantineStep step) {
            return new BallotDecisionNotice(
                    step.decision(),
                    step.reason(),
                    step.proposedAt(),
                    Objects.requireNonNull(step.dueAt()));
        }
    }

    private final Quarantine quarantine;

    DecisionNoticeController(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    @SchemaMapping(typeName = "Contest")
    List<BallotDecisionNotice> ballotDecisionNotices(Contest contest) {
        return quarantine.of(contest.key()).stream()
                .flatMap(each -> each.open().stream())
                .filter(step -> step.dueAt() != null)
                .map(BallotDecisionNotice::of)
                .toList();
    }
}

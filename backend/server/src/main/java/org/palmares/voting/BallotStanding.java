// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.ledger.PublicRecord;
import org.palmares.ranking.record.Leaf;
import org.palmares.voting.rules.BallotDecision;
import org.palmares.voting.store.BallotStateTable;
import org.palmares.voting.store.BallotStateTable.Ballot;
import org.palmares.voting.store.BallotStateTable.Decided;
import org.palmares.voting.store.BallotStateTable.Transition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Brings ballots into the state that the cases about them have decided, the strongest decision
 * first, and into the public record where that keeps them from the count or brings them back. A
 * ballot that its own voter replaced or took back stays so.
 */
@Component
class BallotStanding {

    private static final Set<String> THE_VOTERS_OWN = Set.of("SUPERSEDED", "WITHDRAWN");

    private final BallotStateTable table;
    private final PublicRecord record;

    BallotStanding(BallotStateTable table, PublicRecord record) {
        this.table = table;
        this.record = record;
    }

    /**
     * @param actor who confirmed; null where time did
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID contest, UUID finding, ExclusionReason why, @Nullable UUID actor) {
        List<Transition> transitions = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        for (Ballot ballot : table.ofFinding(contest, finding)) {
            Decided decided = strongest(ballot.decided(), why);
            String state = state(decided.decision());
            if (!THE_VOTERS_OWN.contains(ballot.state()) && !ballot.state().equals(state)) {
                int version = ballot.version() + 1;
                String reason = decided.reason().name();
                transitions.add(new Transition(ballot.key(), version, state, reason));
                say(ballot, state, version, reason, leaves);
            }
        }
        if (!transitions.isEmpty()) {
            table.insert(contest, transitions, actor);
            record.append(leaves);
        }
    }

    private static String state(BallotDecision decision) {
        return switch (decision) {
            case RELEASE -> "COUNTED";
            case HOLD -> "QUARANTINED";
            case EXCLUDE -> "EXCLUDED";
        };
    }

    /** Where several decided the same, the reason of the first holds. */
    private static Decided strongest(List<Decided> all, ExclusionReason why) {
        BallotDecision strongest =
                BallotDecision.strongest(all.stream().map(Decided::decision).toList());
        return all.stream()
                .filter(each -> each.decision() == strongest)
                .findFirst()
                .orElseGet(() -> new Decided(strongest, why));
    }

    private static void say(
            Ballot ballot, String state, int version, String reason, List<Leaf> leaves) {
        RecordedBallot recorded = ballot.recorded();
        if (recorded == null) {
            return;
        }
        UUID contest = recorded.contest();
        if (state.equals("EXCLUDED")) {
            leaves.add(
                    new Leaf.Void(
                            contest, recorded.round(), recorded.leaf().hash(), version, reason));
        } else if (ballot.state().equals("EXCLUDED")) {
            leaves.add(
                    new Leaf.Restore(
                            contest, recorded.round(), recorded.leaf().hash(), version, reason));
        }
    }
}

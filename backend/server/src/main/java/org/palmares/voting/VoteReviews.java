// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.TRACES_DESTROYED;
import static org.palmares.voting.VotingRefusal.VOTE_NOT_OPEN_YET;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Members;
import org.palmares.contest.Role;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Page;
import org.palmares.voting.rules.signals.Thresholds;
import org.palmares.voting.store.FindingSearchTable;
import org.palmares.voting.store.FindingSearchTable.Footing;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The blind desk: organisers and chairs see what stands out, under codes and without totals, so
 * that nobody decides on ballots for or against a work.
 */
@Component
public class VoteReviews {

    private final FindingSearchTable searches;
    private final KeptFindings findings;
    private final TraceKeys keys;
    private final Thresholds thresholds;
    private final Members members;

    VoteReviews(
            FindingSearchTable searches,
            KeptFindings findings,
            TraceKeys keys,
            Thresholds thresholds,
            Members members) {
        this.searches = searches;
        this.findings = findings;
        this.keys = keys;
        this.thresholds = thresholds;
        this.members = members;
    }

    /** Whether who has these sits at the desk. */
    public static boolean isFor(Set<Role> roles) {
        return roles.contains(Role.ORGANISER) || roles.contains(Role.JURY_CHAIR);
    }

    /** Whoever calls has asked {@link #isFor}; empty for contests that are not open. */
    public Optional<VoteReview> of(UUID contest) {
        return searches.footing(contest)
                .map(
                        footing ->
                                new VoteReview(
                                        contest,
                                        searches.latest(contest).orElse(null),
                                        thresholds,
                                        keys.of(contest).isPresent(),
                                        footing.destroyedAt()));
    }

    /** One page of what stands out, in an order that says nothing. */
    public Page<VoteFinding> findings(
            VoteReview review, @Nullable Integer first, @Nullable String after) {
        return findings.page(review.contest(), first, after);
    }

    /** Within seconds a node begins; one that was asked for before is the one. */
    public Outcome<UUID> search(UUID contest, Viewer viewer) {
        Footing footing = searches.footing(contest).orElse(null);
        if (footing == null || !isFor(members.roles(contest, viewer))) {
            return Outcome.refused(CommonRefusal.NOT_FOUND);
        }
        if (!footing.opened()) {
            return Outcome.refused(VOTE_NOT_OPEN_YET);
        }
        if (footing.destroyedAt() != null) {
            return Outcome.refused(TRACES_DESTROYED);
        }
        searches.ask(contest);
        return Outcome.done(contest);
    }
}

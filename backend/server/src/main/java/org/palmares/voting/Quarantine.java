// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.QuarantineStep.Result.CONFIRMED;
import static org.palmares.voting.QuarantineStep.Result.WAITED;
import static org.palmares.voting.QuarantineStep.Result.WITHDRAWN;
import static org.palmares.voting.VotingRefusal.DECISION_ANSWERED;
import static org.palmares.voting.VotingRefusal.DECISION_DOES_NOT_FOLLOW;
import static org.palmares.voting.VotingRefusal.DECISION_WAITS;
import static org.palmares.voting.VotingRefusal.NOT_BY_THE_SAME_PERSON;
import static org.palmares.voting.VotingRefusal.REVIEW_ENDED;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;
import org.palmares.contest.Approval;
import org.palmares.contest.Approvals;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;
import org.palmares.voting.QuarantineStep.Result;
import org.palmares.voting.rules.BallotDecision;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.QuarantineTable;
import org.palmares.voting.store.TallyTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Holding ballots back and deciding on them. Nobody decides alone: one organiser proposes with a
 * reason, another one confirms, or everybody can read of it for a day. No ballot is ever deleted or
 * changed, and after the tally is sealed nothing is decided any more.
 */
@Component
public class Quarantine {

    private static final int MOST_NOTE = 1000;

    private final QuarantineTable table;
    private final BallotStanding standing;
    private final BallotBoxTable boxes;
    private final TallyTable tallies;
    private final Contests contests;
    private final Members members;
    private final Approvals approvals;
    private final QuarantineAudit audit;

    Quarantine(
            QuarantineTable table,
            BallotStanding standing,
            BallotBoxTable boxes,
            TallyTable tallies,
            Contests contests,
            Members members,
            Approvals approvals,
            QuarantineAudit audit) {
        this.table = table;
        this.standing = standing;
        this.boxes = boxes;
        this.tallies = tallies;
        this.contests = contests;
        this.members = members;
        this.approvals = approvals;
        this.audit = audit;
    }

    /** All cases of a contest, the oldest first; for nobody but who oversees it. */
    public List<QuarantineCase> of(UUID contest) {
        return table.of(contest);
    }

    /** How many cases still keep the tally from being sealed. */
    public long undecided(UUID contest) {
        return of(contest).stream().filter(QuarantineCase::isUndecided).count();
    }

    /** How many of them are about ballots of one period of the vote. */
    public long undecided(UUID contest, int period) {
        Set<UUID> findings = table.findingsIn(contest, period);
        return of(contest).stream()
                .filter(QuarantineCase::isUndecided)
                .filter(each -> findings.contains(each.finding()))
                .count();
    }

    /** Proposes a decision on the ballots of a finding. */
    @Transactional
    public Outcome<QuarantineCase> propose(
            UUID contest,
            UUID finding,
            BallotDecision decision,
            ExclusionReason reason,
            String note,
            Viewer viewer) {
        String said = note.strip();
        if (said.isEmpty()) {
            return Outcome.refused(Refusal.of(CommonRefusal.REQUIRED).at("input.note"));
        }
        if (said.length() > MOST_NOTE) {
            return Outcome.refused(Refusal.of(CommonRefusal.TOO_LONG, MOST_NOTE).at("input.note"));
        }
        return inReview(
                contest,
                viewer,
                actor -> {
                    if (!table.hasFinding(contest, finding)) {
                        return Outcome.refused(
                                Refusal.of(CommonRefusal.NOT_FOUND).at("input.findingId"));
                    }
                    if (!table.isInReview(contest, finding)) {
                        return Outcome.refused(REVIEW_ENDED);
                    }
                    QuarantineCase found = byKey(contest, table.open(contest, finding));
                    if (found.open().isPresent()) {
                        return Outcome.refused(DECISION_WAITS);
                    }
                    if (!decision.canFollow(found.standing())) {
                        return Outcome.refused(DECISION_DOES_NOT_FOLLOW);
                    }
                    Duration delay = delay(contest);
                    table.propose(
                            contest,
                            found.key(),
                            found.steps().size() + 1,
                            decision,
                            reason,
                            said,
                            actor,
                            delay);
                    QuarantineCase proposed = byKey(contest, found.key());
                    audit.proposed(proposed);
                    return Outcome.done(proposed);
                });
    }

    private @Nullable Duration delay(UUID key) {
        Contest contest = contests.byKey(key).orElseThrow();
        return approvals.of(key) == Approval.ONE_WITH_DELAY ? Approvals.delay(contest) : null;
    }

    /** By another person than who proposed it. Two at once confirm once. */
    @Transactional
    public Outcome<QuarantineCase> confirm(UUID caseKey, int number, Viewer viewer) {
        return onStep(
                caseKey,
                number,
                viewer,
                (found, step) -> {
                    UUID actor = viewer.accountKey().orElseThrow();
                    if (step.proposedBy().equals(actor)) {
                        return Outcome.refused(NOT_BY_THE_SAME_PERSON);
                    }
                    return Outcome.done(decide(found, step, CONFIRMED, actor));
                });
    }

    /** Taken back by who proposed it, or not agreed to by another organiser. */
    @Transactional
    public Outcome<QuarantineCase> withdraw(UUID caseKey, int number, Viewer viewer) {
        return onStep(
                caseKey,
                number,
                viewer,
                (found, step) ->
                        Outcome.done(
                                decide(found, step, WITHDRAWN, viewer.accountKey().orElseThrow())));
    }

    /** What nobody has taken back while everybody could read of it. */
    @Transactional
    void waited(UUID contest, UUID caseKey, int number) {
        if (!boxes.lock(contest)) {
            return;
        }
        QuarantineCase found = byKey(contest, caseKey);
        found.open()
                .filter(step -> step.number() == number)
                .ifPresent(step -> decide(found, step, WAITED, null));
    }

    private QuarantineCase decide(
            QuarantineCase found, QuarantineStep step, Result result, @Nullable UUID actor) {
        table.answer(found.contest(), found.key(), step.number(), result, actor);
        if (result != WITHDRAWN) {
            standing.follow(found.contest(), found.finding(), step.reason(), actor);
        }
        audit.answered(found, step, result, actor == null ? step.proposedBy() : actor);
        return byKey(found.contest(), found.key());
    }

    private Outcome<QuarantineCase> onStep(
            UUID caseKey,
            int number,
            Viewer viewer,
            BiFunction<QuarantineCase, QuarantineStep, Outcome<QuarantineCase>> act) {
        UUID contest = table.contestOf(caseKey).orElse(null);
        if (contest == null) {
            return Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at("input.caseId"));
        }
        return inReview(
                contest,
                viewer,
                _ -> {
                    QuarantineCase found = byKey(contest, caseKey);
                    return found.open()
                            .filter(step -> step.number() == number)
                            .map(step -> act.apply(found, step))
                            .orElseGet(() -> Outcome.refused(DECISION_ANSWERED));
                });
    }

    /** Under the box's lock, which the seal of the tally takes too. */
    private Outcome<QuarantineCase> inReview(
            UUID contest, Viewer viewer, Function<UUID, Outcome<QuarantineCase>> act) {
        UUID actor = viewer.accountKey().orElse(null);
        if (actor == null || !members.isOrganiser(contest, viewer)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        boxes.lock(contest);
        return tallies.latest(contest).isPresent()
                ? Outcome.refused(REVIEW_ENDED)
                : act.apply(actor);
    }

    private QuarantineCase byKey(UUID contest, UUID key) {
        return of(contest).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.BOX_NOT_SEALED;
import static org.palmares.voting.VotingRefusal.EARLIER_PERIOD_NOT_PUBLISHED;
import static org.palmares.voting.VotingRefusal.REVIEW_UNDECIDED;
import static org.palmares.voting.VotingRefusal.SEAL_MISMATCH;

import org.palmares.account.Viewer;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.BallotTable;
import org.palmares.voting.store.CandidateTable;
import org.palmares.voting.store.PeriodBoxTable;
import org.palmares.voting.store.PeriodTallyTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One period of a vote as counted, sealed by an organiser after it was sealed as cast. */
@Component
public class PeriodTallies {

    private final BallotBoxTable boxes;
    private final PeriodBoxTable periods;
    private final BallotTable ballots;
    private final CandidateTable candidates;
    private final Quarantine quarantine;
    private final PeriodTallyTable table;
    private final Contests contests;
    private final Members members;
    private final ApplicationEventPublisher events;

    PeriodTallies(
            BallotBoxTable boxes,
            PeriodBoxTable periods,
            BallotTable ballots,
            CandidateTable candidates,
            Quarantine quarantine,
            PeriodTallyTable table,
            Contests contests,
            Members members,
            ApplicationEventPublisher events) {
        this.boxes = boxes;
        this.periods = periods;
        this.ballots = ballots;
        this.candidates = candidates;
        this.quarantine = quarantine;
        this.table = table;
        this.contests = contests;
        this.members = members;
        this.events = events;
    }

    /**
     * Recounts the rows of the period and seals what counts; a new version only where something
     * differs from the last one. It ends the review of the period's ballots. Refused with
     * BOX_NOT_SEALED, with EARLIER_PERIOD_NOT_PUBLISHED, with REVIEW_UNDECIDED while decisions on
     * its ballots are open, or with SEAL_MISMATCH where its rows are no longer the sealed ones.
     */
    @Transactional
    public Outcome<SealedTally> seal(UUID contest, int number, Viewer organiser) {
        UUID actor = organiser.accountKey().orElse(null);
        if (actor == null || !members.isOrganiser(contest, organiser)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        boxes.lock(contest);
        List<PeriodBox> all = periods.of(contest);
        BoxSeal cast =
                all.stream()
                        .filter(box -> box.number() == number)
                        .flatMap(box -> box.seal().stream())
                        .findFirst()
                        .orElse(null);
        if (cast == null) {
            return Outcome.refused(BOX_NOT_SEALED);
        }
        Optional<Integer> unknown =
                all.stream()
                        .filter(box -> box.number() < number && !box.won())
                        .map(PeriodBox::number)
                        .findFirst();
        if (unknown.isPresent()) {
            return Outcome.refused(EARLIER_PERIOD_NOT_PUBLISHED, unknown.get());
        }
        long undecided = quarantine.undecided(contest, number);
        if (undecided > 0) {
            return Outcome.refused(REVIEW_UNDECIDED, undecided);
        }
        var rows = BoxDigest.ofPeriod(contest, number);
        var count = count(contest, number);
        ballots.forEach(
                contest,
                number,
                row -> {
                    rows.add(row);
                    count.add(row);
                });
        return rows.hex().equals(cast.digest())
                ? Outcome.done(keep(contest, number, actor, count, cast))
                : Outcome.refused(SEAL_MISMATCH);
    }

    private TallyCount count(UUID contest, int number) {
        Map<UUID, Integer> wonIn = candidates.wonIn(contest);
        return new TallyCount(
                candidates.competing(contest).stream()
                        .filter(entry -> wonIn.getOrDefault(entry, number) >= number)
                        .toList(),
                candidates.categories(contest),
                PeriodCounting.ofPeriod(number, wonIn));
    }

    private SealedTally keep(UUID contest, int number, UUID actor, TallyCount count, BoxSeal cast) {
        String digest = count.digestOfPeriod(number, cast);
        SealedTally latest = table.latest(contest, number).orElse(null);
        if (latest != null && latest.digest().equals(digest)) {
            return latest;
        }
        int version = latest == null ? 1 : latest.version() + 1;
        table.insert(
                contest, number, version, actor, count.votesByKind(), count.excluded(), digest);
        events.publishEvent(
                new AuditedEvent(
                        "period.tally-sealed",
                        contest,
                        actor,
                        null,
                        Map.of(
                                "period", Integer.toString(number),
                                "version", Integer.toString(version),
                                "digest", digest)));
        return table.latest(contest, number).orElseThrow();
    }

    /** The latest version; empty before the first seal. */
    public Optional<SealedTally> sealed(UUID contest, int number) {
        return table.latest(contest, number);
    }

    /** Said by who publishes, in that transaction: what has won may not win a later period. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(UUID key, int number, Collection<UUID> winners) {
        boxes.lock(key);
        table.announce(key, number, winners);
        Contest contest = contests.byKey(key).orElseThrow();
        if (!contest.periods().winAgain()) {
            candidates.barWinners(key);
        }
    }
}

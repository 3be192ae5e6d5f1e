// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import static org.palmares.voting.VotingRefusal.BOX_NOT_SEALED;
import static org.palmares.voting.VotingRefusal.PERIOD_TALLY_NOT_SEALED;
import static org.palmares.voting.VotingRefusal.REVIEW_UNDECIDED;
import static org.palmares.voting.VotingRefusal.SEAL_MISMATCH;

import org.palmares.account.Viewer;
import org.palmares.contest.ContestRefusal;
import org.palmares.contest.Contests;
import org.palmares.contest.Members;
import org.palmares.kernel.AuditedEvent;
import org.palmares.kernel.Outcome;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.BallotTable;
import org.palmares.voting.store.CandidateTable;
import org.palmares.voting.store.PeriodBoxTable;
import org.palmares.voting.store.TallyTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The public vote as counted, sealed by an organiser after its box was sealed as cast. */
@Component
public class PublicTallies {

    private final BallotBoxes boxes;
    private final BallotBoxTable boxTable;
    private final BallotTable ballots;
    private final CandidateTable candidates;
    private final PeriodBoxTable periods;
    private final Contests contests;
    private final Quarantine quarantine;
    private final TallyTable table;
    private final Members members;
    private final ApplicationEventPublisher events;

    PublicTallies(
            BallotBoxes boxes,
            BallotBoxTable boxTable,
            BallotTable ballots,
            CandidateTable candidates,
            PeriodBoxTable periods,
            Contests contests,
            Quarantine quarantine,
            TallyTable table,
            Members members,
            ApplicationEventPublisher events) {
        this.boxes = boxes;
        this.boxTable = boxTable;
        this.ballots = ballots;
        this.candidates = candidates;
        this.periods = periods;
        this.contests = contests;
        this.quarantine = quarantine;
        this.table = table;
        this.members = members;
        this.events = events;
    }

    /**
     * Recounts the rows and seals what counts; a new version only where something differs from the
     * last one. It ends the review of ballots. Refused with BOX_NOT_SEALED, with REVIEW_UNDECIDED
     * while ballots are held back or a decision waits for its second person, with
     * PERIOD_TALLY_NOT_SEALED while that of a period is missing, or with SEAL_MISMATCH where the
     * box could not be sealed or its rows are no longer the sealed ones.
     */
    @Transactional
    public Outcome<SealedTally> seal(UUID contest, Viewer organiser) {
        UUID actor = organiser.accountKey().orElse(null);
        if (actor == null || !members.isOrganiser(contest, organiser)) {
            return Outcome.refused(ContestRefusal.NOT_AN_ORGANISER);
        }
        boxTable.lock(contest);
        BallotBox box = boxes.of(contest).orElse(null);
        BoxSeal cast = box == null ? null : box.castSeal();
        if (box == null || cast == null) {
            return Outcome.refused(
                    box != null && box.mismatchAt() != null ? SEAL_MISMATCH : BOX_NOT_SEALED);
        }
        long undecided = quarantine.undecided(contest);
        if (undecided > 0) {
            return Outcome.refused(REVIEW_UNDECIDED, undecided);
        }
        Integer open =
                periods.of(contest).stream()
                        .filter(period -> period.tallySealedAt() == null)
                        .map(PeriodBox::number)
                        .findFirst()
                        .orElse(null);
        if (open != null) {
            return Outcome.refused(PERIOD_TALLY_NOT_SEALED, open);
        }
        var rows = new BoxDigest(contest);
        var count =
                new TallyCount(
                        candidates.competing(contest),
                        candidates.categories(contest),
                        PeriodCounting.ofTheWhole(
                                contests.byKey(contest).orElseThrow().periods(),
                                candidates.wonIn(contest)));
        ballots.forEach(
                contest,
                row -> {
                    rows.add(row);
                    count.add(row);
                });
        if (!rows.hex().equals(cast.digest())) {
            return Outcome.refused(SEAL_MISMATCH);
        }
        return Outcome.done(keep(contest, actor, count, cast));
    }

    private SealedTally keep(UUID contest, UUID actor, TallyCount count, BoxSeal cast) {
        String digest = count.digest(cast);
        SealedTally latest = table.latest(contest).orElse(null);
        if (latest != null && latest.digest().equals(digest)) {
            return latest;
        }
        int version = latest == null ? 1 : latest.version() + 1;
        table.insert(contest, version, actor, count.votesByKind(), count.excluded(), digest);
        table.insertByPeriod(contest, version, count.votesByPeriod());
        events.publishEvent(
                new AuditedEvent(
                        "tally.sealed",
                        contest,
                        actor,
                        null,
                        Map.of("version", Integer.toString(version), "digest", digest)));
        return table.latest(contest).orElseThrow();
    }

    /** The latest version; empty before the first seal. */
    public Optional<SealedTally> sealed(UUID contest) {
        return table.latest(contest);
    }
}

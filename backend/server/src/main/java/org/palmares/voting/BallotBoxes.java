// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.contest.CalendarChanged;
import org.palmares.contest.ContestOpened;
import org.palmares.contest.VotesSuspended;
import org.palmares.kernel.Outcome;
import org.palmares.voting.store.BallotBoxTable;
import org.palmares.voting.store.BoxSealTable;
import org.palmares.voting.store.PeriodBoxTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ballot box of each open contest: its window, and its seal as cast. */
@Component
public class BallotBoxes {

    private static final Logger log = LoggerFactory.getLogger(BallotBoxes.class);

    private final BallotBoxTable table;
    private final PeriodBoxTable periods;
    private final BoxSealTable seals;
    private final BoxClosing closing;

    BallotBoxes(
            BallotBoxTable table, PeriodBoxTable periods, BoxSealTable seals, BoxClosing closing) {
        this.table = table;
        this.periods = periods;
        this.seals = seals;
        this.closing = closing;
    }

    @EventListener
    void on(ContestOpened event) {
        table.put(event.contest());
        periods.put(event.contest());
    }

    @EventListener
    void on(CalendarChanged event) {
        table.put(event.contest());
        periods.put(event.contest());
    }

    @EventListener
    void on(VotesSuspended event) {
        table.suspend(event.contest(), event.until());
    }

    public Optional<BallotBox> of(UUID contest) {
        return Optional.ofNullable(of(List.of(contest)).get(contest));
    }

    /** One statement, however many; contests that are not open have none. */
    public Map<UUID, BallotBox> of(Collection<UUID> contests) {
        return table.of(contests);
    }

    /**
     * Seals the box as cast, if its window has ended by the database's clock; done already is done.
     * Refused with VOTE_STILL_OPEN, with BOX_NOT_SEALED where a vote is still in flight or the
     * counters cannot be read (it may be asked again), or with SEAL_MISMATCH where the recount of
     * rows differs from the counters.
     */
    public Outcome<BoxSeal> close(UUID contest) {
        return closing.close(contest);
    }

    /** Closes every box whose window has ended; the closing job does so every few seconds. */
    public void closeDue() {
        for (UUID contest : seals.due()) {
            try {
                close(contest);
            } catch (RuntimeException e) {
                // One box must not keep the others open.
                log.error("The ballot box of {} could not be closed", contest, e);
            }
        }
    }
}

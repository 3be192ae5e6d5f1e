// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.kernel.Outcome;
import org.palmares.voting.store.PeriodBoxTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The periods of each open contest's vote: their windows, and their seals as cast. */
@Component
public class PeriodBoxes {

    private static final Logger log = LoggerFactory.getLogger(PeriodBoxes.class);

    private final PeriodBoxTable table;
    private final PeriodClosing closing;

    PeriodBoxes(PeriodBoxTable table, PeriodClosing closing) {
        this.table = table;
        this.closing = closing;
    }

    /** In their order, by one statement; contests without periods are absent. */
    public Map<UUID, List<PeriodBox>> of(Collection<UUID> contests) {
        return table.of(contests);
    }

    public List<PeriodBox> of(UUID contest) {
        return table.of(contest);
    }

    /**
     * Seals a period as cast, if it has ended by the database's clock; done already is done.
     * Refused as {@link BallotBoxes#close} is.
     */
    public Outcome<BoxSeal> close(UUID contest, int number) {
        return closing.close(contest, number);
    }

    /** Closes every period that has ended; the closing job does so every few seconds. */
    public void closeDue() {
        for (var due : table.due()) {
            try {
                close(due.contest(), due.number());
            } catch (RuntimeException e) {
                // One period must not keep the others open.
                log.error("Period {} of {} could not be closed", due.number(), due.contest(), e);
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.contest.Calendar;
import org.palmares.contest.CalendarChanged;
import org.palmares.contest.Contest;
import org.palmares.contest.ContestOpened;
import org.palmares.contest.RehearsalWiped;
import org.palmares.voting.store.TraceTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Traces live until nobody may object any more: {@code palmares.voting.traces-kept} after the later
 * of the vote's close and the intended publication. Then the key goes first and the rows after it,
 * so that a stop in between leaves nothing that leads to an address.
 */
@Component
public class TraceRetention {

    private static final Logger log = LoggerFactory.getLogger(TraceRetention.class);

    private final TraceTable table;
    private final TraceKeys keys;
    private final Duration kept;

    TraceRetention(
            TraceTable table,
            TraceKeys keys,
            @Value("${palmares.voting.traces-kept:30d}") Duration kept) {
        this.table = table;
        this.keys = keys;
        this.kept = kept;
    }

    @EventListener
    void on(ContestOpened event) {
        keys.make(event.contest().key());
        put(event.contest());
    }

    @EventListener
    void on(CalendarChanged event) {
        put(event.contest());
    }

    /** Its rows go with all others of a rehearsal. */
    @ApplicationModuleListener
    void destroyKey(RehearsalWiped event) {
        keys.destroy(event.contest());
    }

    /** Whatever is due by the database's clock. */
    public void destroyDue() {
        table.forgetCodes();
        for (UUID contest : table.due(kept)) {
            try {
                keys.destroy(contest);
                table.destroy(contest);
            } catch (RuntimeException e) {
                // One that resists must not keep the others; it is tried again.
                log.error("The traces of {} could not be destroyed", contest, e);
            }
        }
    }

    private void put(Contest contest) {
        Calendar calendar = contest.calendar();
        Instant closes = calendar.voting().closes();
        Instant published = calendar.publication();
        table.put(contest.key(), published.isAfter(closes) ? published : closes);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.store;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.UUID;

/** Which node gives indices and signs. */
@Component
public class LeaseTable {

    /** The condition under which a statement of this module writes: its fence still holds. */
    static final String FENCED =
            """
            fence as (
              select from ledger.lease where name = 'sequencer' and fence = :fence for share
            )
            """;

    private final JdbcClient jdbc;
    private final UUID holder = UUID.randomUUID();
    private final Duration validity;

    LeaseTable(JdbcClient jdbc, @Value("${palmares.ledger.lease:10s}") Duration validity) {
        this.jdbc = jdbc;
        this.validity = validity;
    }

    /**
     * Takes or keeps the lease and answers its fence; empty while another node holds it. A lease
     * that ends later than any would was given by another clock, such as that of a database server
     * which has failed over, and does not hold.
     */
    public OptionalLong claim() {
        return jdbc.sql(
                        """
                        update ledger.lease
                        set fence = fence + case when holder = :holder then 0 else 1 end,
                            holder = :holder,
                            held_until = clock_timestamp() + make_interval(secs => :seconds)
                        where name = 'sequencer'
                          and (holder = :holder
                               or held_until < clock_timestamp()
                               or held_until > clock_timestamp()
                                               + 10 * make_interval(secs => :seconds))
                        returning fence
                        """)
                .param("holder", holder)
                .param("seconds", seconds())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /**
     * Keeps the lease for as long again; whoever works says so in between, and whoever hangs loses
     * it.
     *
     * @return false where another node has it by now
     */
    public boolean keep(long fence) {
        return jdbc.sql(
                                """
                                update ledger.lease
                                set held_until = clock_timestamp() + make_interval(secs => :seconds)
                                where name = 'sequencer' and holder = :holder and fence = :fence
                                """)
                        .param("holder", holder)
                        .param("fence", fence)
                        .param("seconds", seconds())
                        .update()
                == 1;
    }

    private double seconds() {
        return validity.toMillis() / 1000.0;
    }

    /** Gives the lease back, so that nobody waits for its end. */
    public void release() {
        jdbc.sql(
                        """
                        update ledger.lease set held_until = '-infinity'
                        where name = 'sequencer' and holder = :holder
                        """)
                .param("holder", holder)
                .update();
    }
}

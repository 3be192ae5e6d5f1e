// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

@Component
public class WarningTable {

    private final JdbcClient jdbc;

    WarningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Drafts whose intake would begin between two moments. */
    public List<UUID> drafts(Instant from, Instant to) {
        return jdbc.sql(
                        """
                        select id from contest.contest
                        where opened_at is null and intake_opens > :from and intake_opens <= :to
                        order by id
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** False where this warning was given before. */
    public boolean give(UUID contest, Instant opens, int hours) {
        return jdbc.sql(
                                """
                                insert into contest.setup_warning (contest, intake_opens, hours)
                                values (:contest, :opens, :hours) on conflict do nothing
                                """)
                        .param("contest", contest)
                        .param("opens", opens.atOffset(ZoneOffset.UTC))
                        .param("hours", hours)
                        .update()
                == 1;
    }
}

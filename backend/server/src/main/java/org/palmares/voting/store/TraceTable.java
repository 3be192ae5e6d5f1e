// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** How long traces live, and their end. */
@Component
public class TraceTable {

    private final JdbcClient jdbc;

    TraceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(UUID contest, Instant ends) {
        jdbc.sql(
                        """
                        insert into voting.trace_term (contest, ends) values (:contest, :ends)
                        on conflict (contest) do update set ends = excluded.ends
                        """)
                .param("contest", contest)
                .param("ends", ends.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Contests whose traces are over and there, or whose key may still be. */
    public List<UUID> due(Duration kept) {
        return jdbc.sql(
                        """
                        select contest from voting.trace_term t
                        where ends + :kept * interval '1 second' <= clock_timestamp()
                          and (destroyed_at is null
                            or exists (select from voting.ballot_trace b
                                       where b.contest = t.contest))
                        """)
                .param("kept", kept.toSeconds())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Codes that nobody can type any more, and how often they were asked for before today. */
    public void forgetCodes() {
        jdbc.sql(
                        "delete from voting.mailbox_code where ends < clock_timestamp() - interval"
                                + " '1 hour'")
                .update();
        jdbc.sql("delete from voting.code_use where hour < clock_timestamp() - interval '1 day'")
                .update();
    }

    @Transactional
    public void destroy(UUID contest) {
        jdbc.sql("delete from voting.mailbox_code where contest = :contest")
                .param("contest", contest)
                .update();
        jdbc.sql("delete from voting.ballot_trace where contest = :contest")
                .param("contest", contest)
                .update();
        jdbc.sql(
                        """
                        update voting.trace_term set destroyed_at = clock_timestamp()
                        where contest = :contest
                        """)
                .param("contest", contest)
                .update();
    }
}

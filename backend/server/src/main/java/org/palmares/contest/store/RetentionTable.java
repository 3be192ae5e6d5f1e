// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import static java.util.stream.Collectors.toMap;

import org.palmares.contest.Retention;
import org.palmares.contest.RetentionPause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Component
public class RetentionTable {

    private static final String PAUSED =
            """
            select * from (
              select distinct on (contest) * from contest.retention_pause
               where contest = any(:contests) order by contest, id desc) latest
             where paused
            """;

    private final JdbcClient jdbc;

    RetentionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those that say something. */
    public Map<UUID, Retention> of(Collection<UUID> contests) {
        return jdbc
                .sql("select * from contest.retention where contest = any(:contests)")
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("contest", UUID.class),
                                        new Retention(
                                                row.getInt("winners"),
                                                row.getInt("others"),
                                                row.getInt("refused"),
                                                row.getInt("drafts"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void set(UUID contest, Retention retention) {
        jdbc.sql(
                        """
                        insert into contest.retention (contest, winners, others, refused, drafts)
                        values (:contest, :winners, :others, :refused, :drafts)
                        on conflict (contest) do update
                           set winners = excluded.winners, others = excluded.others,
                               refused = excluded.refused, drafts = excluded.drafts
                        """)
                .param("contest", contest)
                .param("winners", retention.winners())
                .param("others", retention.others())
                .param("refused", retention.refused())
                .param("drafts", retention.drafts())
                .update();
    }

    /** Of those that are paused now. */
    public Map<UUID, RetentionPause> pauses(Collection<UUID> contests) {
        return jdbc
                .sql(PAUSED)
                .param("contests", contests.toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("contest", UUID.class),
                                        new RetentionPause(
                                                row.getString("reason"),
                                                row.getObject("decided_by", UUID.class),
                                                row.getObject("decided_at", OffsetDateTime.class)
                                                        .toInstant())))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void decide(UUID contest, boolean paused, String reason, UUID by) {
        jdbc.sql(
                        """
                        insert into contest.retention_pause (contest, paused, reason, decided_by)
                        values (:contest, :paused, :reason, :by)
                        """)
                .param("contest", contest)
                .param("paused", paused)
                .param("reason", reason)
                .param("by", by)
                .update();
    }

    /** Contests with a published result, oldest first. */
    public List<UUID> published() {
        return jdbc.sql(
                        """
                        select id from contest.contest where published_at is not null
                        order by published_at, id
                        """)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Keeps a pause from being decided on until the transaction ends. */
    public void hold(UUID contest) {
        jdbc.sql("select id from contest.contest where id = :key for share")
                .param("key", contest)
                .query(UUID.class)
                .optional();
    }
}

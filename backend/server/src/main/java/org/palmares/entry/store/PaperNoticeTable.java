// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.PaperNotice;
import org.palmares.entry.PaperNotice.End;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

@Component
public class PaperNoticeTable {

    private static final RowMapper<PaperNotice> ROW = (row, _) -> read(row);

    private final JdbcClient jdbc;

    PaperNoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void announce(UUID contest, UUID entry, Instant due, UUID by) {
        jdbc.sql(
                        """
                        insert into entry.paper_notice (contest, entry, due_at, announced_by)
                        values (:contest, :entry, :due::timestamptz, :by)
                        """)
                .param("contest", contest)
                .param("entry", entry)
                .param("due", due.toString())
                .param("by", by)
                .update();
    }

    /** Where there is none, nothing happens. */
    public void end(UUID entry, End end) {
        jdbc.sql(
                        """
                        update entry.paper_notice set ended_at = now(), outcome = :end
                        where entry = :entry and ended_at is null
                        """)
                .param("end", end.name())
                .param("entry", entry)
                .update();
    }

    /** The works whose wait is over, by the database's clock. */
    public List<UUID> due() {
        return jdbc.sql(
                        """
                        select entry from entry.paper_notice
                        where ended_at is null and due_at <= now() order by due_at limit 200
                        """)
                .query((row, _) -> row.getObject("entry", UUID.class))
                .list();
    }

    /** The newest first. */
    public List<PaperNotice> page(UUID contest, @Nullable UUID after, int most) {
        return jdbc.sql(
                        """
                        select n.*, e.category, p.number,
                               case when n.outcome in ('HANDED_IN', 'COMPARED') then e.number end
                                 as entry_number
                        from entry.paper_notice n
                          join entry.paper p on p.entry = n.entry
                          join entry.entry e on e.id = n.entry
                        where n.contest = :contest and (:after::uuid is null or n.id < :after)
                        order by n.id desc limit :most
                        """)
                .param("contest", contest)
                .param("after", after)
                .param("most", most)
                .query(ROW)
                .list();
    }

    public int count(UUID contest) {
        return jdbc.sql("select count(*) from entry.paper_notice where contest = :contest")
                .param("contest", contest)
                .query(Integer.class)
                .single();
    }

    private static PaperNotice read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new PaperNotice(
                row.getObject("id", UUID.class),
                row.getObject("contest", UUID.class),
                row.getObject("entry", UUID.class),
                row.getObject("category", UUID.class),
                row.getInt("number"),
                row.getObject("announced_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                outcome == null ? null : End.valueOf(outcome),
                row.getObject("entry_number", Integer.class));
    }
}

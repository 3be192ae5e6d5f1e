// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Delivery;
import org.palmares.entry.Entry;
import org.palmares.entry.Paper;
import org.palmares.entry.PaperWay;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the secretariat wrote down about works that came to it. */
@Component
public class PaperTable {

    private static final RowMapper<Paper> ROW = (row, _) -> read(row);

    private final JdbcClient jdbc;

    PaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next receipt number of a contest. The row stays locked until the transaction ends, so
     * that one that fails gives its number to the next: no gaps.
     */
    public int nextNumber(UUID contest) {
        return jdbc.sql(
                        """
                        insert into entry.paper_numbering (contest, last) values (:contest, 1)
                        on conflict (contest) do update set last = paper_numbering.last + 1
                        returning last
                        """)
                .param("contest", contest)
                .query(Integer.class)
                .single();
    }

    /** Counts the work as handed in from this moment on. */
    public void insert(
            Entry entry,
            int number,
            Delivery delivery,
            boolean byPostmark,
            String received,
            UUID by,
            Instant countedAt) {
        jdbc.sql("update entry.entry set counted_at = :at::timestamptz where id = :key")
                .param("at", countedAt.toString())
                .param("key", entry.key())
                .update();
        jdbc.sql(
                        """
                        insert into entry.paper
                          (entry, contest, number, way, arrived_at, postmark, by_postmark, reason,
                           received, taken_by)
                        values (:entry, :contest, :number, :way, :arrived::timestamptz, :postmark,
                                :by_postmark, :reason, :received, :by)
                        """)
                .param("entry", entry.key())
                .param("contest", entry.contest())
                .param("number", number)
                .param("way", delivery.way().name())
                .param("arrived", delivery.arrivedAt().toString())
                .param("postmark", delivery.postmark())
                .param("by_postmark", byPostmark)
                .param("reason", delivery.reason())
                .param("received", received)
                .param("by", by)
                .update();
    }

    public Map<UUID, Paper> of(Collection<UUID> entries) {
        return jdbc
                .sql(
                        """
                        select p.*,
                          (select due_at from entry.paper_notice n
                           where n.entry = p.entry and n.ended_at is null) as due_at,
                          exists (select from entry.paper_notice n
                                  where n.entry = p.entry and n.outcome = 'HANDED_IN') as alone
                        from entry.paper p where p.entry = any(:entries)
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .query(ROW)
                .list()
                .stream()
                .collect(toMap(Paper::entry, one -> one));
    }

    public Optional<UUID> entry(UUID contest, int number) {
        return jdbc.sql(
                        """
                        select entry from entry.paper
                        where contest = :contest and number = :number
                        """)
                .param("contest", contest)
                .param("number", number)
                .query(UUID.class)
                .optional();
    }

    /** Gives the work to a second person, or takes it from there. */
    public void offer(UUID entry, @Nullable UUID by) {
        jdbc.sql("update entry.entry set offered_by = :by where id = :entry")
                .param("by", by)
                .param("entry", entry)
                .update();
    }

    public void sendBack(UUID entry, String reason) {
        jdbc.sql("update entry.paper set sent_back = :reason where entry = :entry")
                .param("reason", reason)
                .param("entry", entry)
                .update();
    }

    public void compared(UUID entry, UUID by) {
        jdbc.sql(
                        """
                        update entry.paper
                        set compared_by = :by, compared_at = now(), sent_back = ''
                        where entry = :entry
                        """)
                .param("by", by)
                .param("entry", entry)
                .update();
    }

    private static Paper read(ResultSet row) throws SQLException {
        OffsetDateTime compared = row.getObject("compared_at", OffsetDateTime.class);
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new Paper(
                row.getObject("entry", UUID.class),
                row.getObject("contest", UUID.class),
                row.getInt("number"),
                new Delivery(
                        PaperWay.valueOf(row.getString("way")),
                        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                        row.getObject("postmark", LocalDate.class),
                        row.getString("reason")),
                row.getBoolean("by_postmark"),
                row.getString("received"),
                row.getObject("taken_by", UUID.class),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_back"),
                row.getObject("compared_by", UUID.class),
                compared == null ? null : compared.toInstant(),
                due == null ? null : due.toInstant(),
                row.getBoolean("alone"));
    }
}

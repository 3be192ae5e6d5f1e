// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.InTime;
import org.palmares.entry.Receipt;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
public class ReceiptTable {

    private static final RowMapper<Receipt> ROW =
            (row, _) ->
                    new Receipt(
                            row.getString("code"),
                            row.getObject("entry", UUID.class),
                            row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                            inTime(row));

    private final JdbcClient jdbc;

    ReceiptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Receipt receipt) {
        InTime inTime = receipt.inTime();
        jdbc.sql(
                        """
                        insert into entry.receipt
                          (code, entry, submitted_at, in_time_by, in_time_at)
                        values (:code, :entry, :submitted::timestamptz, :by, :at::timestamptz)
                        """)
                .param("code", receipt.code())
                .param("entry", receipt.entry())
                .param("submitted", receipt.submittedAt().toString())
                .param("by", inTime == null ? null : inTime.by().name())
                .param("at", inTime == null ? null : inTime.at().toString())
                .update();
    }

    public Optional<Receipt> byCode(String code) {
        return jdbc.sql("select * from entry.receipt where code = :code")
                .param("code", code)
                .query(ROW)
                .optional();
    }

    /** The last one of each work that has any. */
    public Map<UUID, Receipt> of(Collection<UUID> entries) {
        return jdbc
                .sql(
                        """
                        select distinct on (entry) * from entry.receipt
                         where entry = any(:entries) order by entry, submitted_at desc
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .query(ROW)
                .list()
                .stream()
                .collect(toMap(Receipt::entry, one -> one));
    }

    private static @Nullable InTime inTime(ResultSet row) throws SQLException {
        String by = row.getString("in_time_by");
        return by == null
                ? null
                : new InTime(
                        InTime.Proof.valueOf(by),
                        row.getObject("in_time_at", OffsetDateTime.class).toInstant());
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

@Component
public class ReaderTable {

    private final JdbcClient jdbc;

    ReaderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void grant(Collection<UUID> entries, UUID account, Instant until) {
        jdbc.sql(
                        """
                        insert into entry.reader (entry, account, until)
                        select distinct given, :account::uuid, :until::timestamptz
                        from unnest(:entries::uuid[]) given
                        on conflict (entry, account) do update set until = excluded.until
                        """)
                .param("entries", entries.toArray(UUID[]::new))
                .param("account", account)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void revoke(Collection<UUID> entries, UUID account) {
        jdbc.sql("delete from entry.reader where entry = any(:entries) and account = :account")
                .param("entries", entries.toArray(UUID[]::new))
                .param("account", account)
                .update();
    }

    /** Which of these works the account may read now. */
    public Set<UUID> readable(Collection<UUID> entries, UUID account) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select entry from entry.reader
                                where entry = any(:entries) and account = :account
                                  and until > clock_timestamp()
                                """)
                        .param("entries", entries.toArray(UUID[]::new))
                        .param("account", account)
                        .query(UUID.class)
                        .list());
    }
}

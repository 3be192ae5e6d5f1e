// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.palmares.entry.GuardianRequest;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Consents of guardians. Callers that write for a work hold its row. */
@Component
public class GuardianTable {

    private static final RowMapper<GuardianRequest> ROW =
            (row, _) -> {
                OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
                return new GuardianRequest(
                        row.getObject("id", UUID.class),
                        row.getObject("entry", UUID.class),
                        row.getString("author"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getObject("revoked_at") != null,
                        answered == null ? null : answered.toInstant(),
                        row.getObject("agrees", Boolean.class),
                        row.getString("guardian"),
                        row.getString("relation"));
            };

    private final JdbcClient jdbc;

    GuardianTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<GuardianRequest> of(Collection<UUID> entries) {
        return jdbc.sql(
                        "select * from entry.guardian_request where entry = any(:entries)"
                                + " order by entry, id")
                .param("entries", entries.toArray(UUID[]::new))
                .query(ROW)
                .list();
    }

    /** By work and author: when a screener confirmed the scan. */
    public Map<UUID, Map<String, Instant>> scans(Collection<UUID> entries) {
        Map<UUID, Map<String, Instant>> found = new HashMap<>();
        jdbc.sql("select * from entry.guardian_scan where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getObject("entry", UUID.class),
                                            _ -> new HashMap<>())
                                    .put(
                                            row.getString("author"),
                                            row.getObject("confirmed_at", OffsetDateTime.class)
                                                    .toInstant());
                        });
        return found;
    }

    /** A new link about an author; those before it end. */
    public void insert(UUID entry, String author, byte[] tokenHash, Instant expires) {
        jdbc.sql(
                        """
                        update entry.guardian_request set revoked_at = now()
                        where entry = :entry and author = :author
                          and answered_at is null and revoked_at is null
                        """)
                .param("entry", entry)
                .param("author", author)
                .update();
        jdbc.sql(
                        """
                        insert into entry.guardian_request (entry, author, token_hash, expires_at)
                        values (:entry, :author, :hash, :expires)
                        """)
                .param("entry", entry)
                .param("author", author)
                .param("hash", tokenHash)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<GuardianRequest> byHash(byte[] tokenHash) {
        return jdbc.sql("select * from entry.guardian_request where token_hash = :hash")
                .param("hash", tokenHash)
                .query(ROW)
                .optional();
    }

    /** By the database's own time. */
    public void answer(UUID key, boolean agrees, String guardian, String relation, int version) {
        jdbc.sql(
                        """
                        update entry.guardian_request
                        set answered_at = clock_timestamp(), agrees = :agrees,
                            guardian = :guardian, relation = :relation,
                            consent_version = :version
                        where id = :key and answered_at is null
                        """)
                .param("key", key)
                .param("agrees", agrees)
                .param("guardian", guardian)
                .param("relation", relation)
                .param("version", version)
                .update();
    }

    public void confirmScan(UUID entry, String author, UUID by) {
        jdbc.sql(
                        """
                        insert into entry.guardian_scan (entry, author, confirmed_by)
                        values (:entry, :author, :by) on conflict do nothing
                        """)
                .param("entry", entry)
                .param("author", author)
                .param("by", by)
                .update();
    }
}

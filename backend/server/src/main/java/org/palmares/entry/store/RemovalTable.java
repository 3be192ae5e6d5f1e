// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import static java.util.stream.Collectors.toMap;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Keeping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which works lose their files when, and how far that has come. */
@Component
public class RemovalTable {

    private final JdbcClient jdbc;

    RemovalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the works whose removal was announced. */
    public Map<UUID, Keeping> of(Collection<UUID> entries) {
        return jdbc
                .sql("select * from entry.removal where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("entry", UUID.class), read(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Works of which nothing was announced yet, by key. */
    public List<UUID> unannounced(UUID contest, @Nullable UUID after, int most) {
        return jdbc.sql(
                        """
                        select e.id from entry.entry e
                         where e.contest = :contest and (:after::uuid is null or e.id > :after)
                           and not exists (select from entry.removal r where r.entry = e.id)
                         order by e.id limit :most
                        """)
                .param("contest", contest)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Never sooner than the notice from now; empty where it was announced already. */
    public Optional<Instant> announce(UUID contest, UUID entry, Instant due, Duration notice) {
        return jdbc.sql(
                        """
                        insert into entry.removal (entry, contest, due_at)
                        values (:entry, :contest,
                                greatest(:due, now() + make_interval(secs => :notice)))
                        on conflict (entry) do nothing returning due_at
                        """)
                .param("entry", entry)
                .param("contest", contest)
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("notice", (double) notice.toSeconds())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Announced works whose day has come, locked until the transaction ends. */
    public List<UUID> originalsDue(UUID contest, int most) {
        return jdbc.sql(
                        """
                        select entry from entry.removal
                         where contest = :contest and originals_at is null and due_at <= now()
                         order by due_at, entry limit :most for update skip locked
                        """)
                .param("contest", contest)
                .param("most", most)
                .query((row, _) -> row.getObject("entry", UUID.class))
                .list();
    }

    /** Works whose originals went so long ago. */
    public List<UUID> renditionsDue(UUID contest, Duration after, int most) {
        return jdbc.sql(
                        """
                        select entry from entry.removal
                         where contest = :contest and renditions_at is null
                           and originals_at <= now() - make_interval(secs => :after)
                         order by originals_at, entry limit :most for update skip locked
                        """)
                .param("contest", contest)
                .param("after", (double) after.toSeconds())
                .param("most", most)
                .query((row, _) -> row.getObject("entry", UUID.class))
                .list();
    }

    public void originalsRemoved(Collection<UUID> entries) {
        jdbc.sql("update entry.removal set originals_at = now() where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .update();
    }

    public void renditionsRemoved(Collection<UUID> entries) {
        jdbc.sql("update entry.removal set renditions_at = now() where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .update();
    }

    /** As if nothing had been announced. */
    public void forget(Collection<UUID> entries) {
        jdbc.sql("delete from entry.removal where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .update();
    }

    /** The same for all works of a contest that still have everything. */
    public void forgetUntouched(UUID contest) {
        jdbc.sql("delete from entry.removal where contest = :contest and originals_at is null")
                .param("contest", contest)
                .update();
    }

    private static Keeping read(ResultSet row) throws SQLException {
        return new Keeping(
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                instant(row, "originals_at"),
                instant(row, "renditions_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

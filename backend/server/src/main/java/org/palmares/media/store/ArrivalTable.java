// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import org.jspecify.annotations.Nullable;
import org.palmares.media.Arrival;
import org.palmares.media.Manifest;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What was announced and received when. Every time in it is the database's own. */
@Component
public class ArrivalTable {

    private static final String COLUMNS =
            """
            m.id, m.owner, m.file_name, m.size, m.first_part_at, m.manifest_sha256, m.manifest_at,
            m.received_at, m.checked_at, m.sha256
            """;

    private static final RowMapper<Arrival> ROW =
            (row, _) ->
                    new Arrival(
                            row.getObject("id", UUID.class),
                            row.getObject("owner", UUID.class),
                            row.getString("file_name"),
                            row.getLong("size"),
                            at(row, "first_part_at"),
                            row.getString("manifest_sha256"),
                            at(row, "manifest_at"),
                            at(row, "received_at"),
                            at(row, "checked_at"),
                            row.getString("sha256"));

    private final JdbcClient jdbc;

    ArrivalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Arrival> of(UUID media) {
        return jdbc.sql("select " + COLUMNS + " from media.media m where m.id = :media")
                .param("media", media)
                .query(ROW)
                .optional();
    }

    public List<Arrival> of(Collection<UUID> media) {
        return jdbc.sql("select " + COLUMNS + " from media.media m where m.id = any(:media)")
                .param("media", media.toArray(UUID[]::new))
                .query(ROW)
                .list();
    }

    /** Of the media that was begun last, of each owner that has any. */
    public List<Arrival> latestOf(Collection<UUID> owners) {
        return jdbc.sql(
                        """
                        select latest.* from unnest(cast(:owners as uuid[])) as wanted(owner)
                          cross join lateral (
                            select %s from media.media m where m.owner = wanted.owner
                            order by m.created_at desc, m.id desc limit 1) latest
                        """
                                .formatted(COLUMNS))
                .param("owners", owners.toArray(UUID[]::new))
                .query(ROW)
                .list();
    }

    /** What was announced last before a moment. */
    public Optional<Manifest> manifest(UUID owner, Instant before) {
        return jdbc.sql(
                        """
                        select * from media.manifest
                         where owner = :owner and received_at < :before::timestamptz
                         order by received_at desc, id desc limit 1
                        """)
                .param("owner", owner)
                .param("before", before.toString())
                .query(
                        (row, _) ->
                                new Manifest(
                                        row.getObject("owner", UUID.class),
                                        row.getString("file_name"),
                                        row.getLong("size"),
                                        row.getString("sha256"),
                                        Objects.requireNonNull(at(row, "received_at"))))
                .optional();
    }

    /** Keeps what is announced of an unfinished upload; the first word stays. */
    public void announce(UUID media, String sha256) {
        jdbc.sql(
                        """
                        with announced as (
                            update media.media
                               set manifest_sha256 = :sha256, manifest_at = clock_timestamp()
                             where id = :media and state = 'UPLOADING' and manifest_sha256 is null
                            returning owner, file_name, size, manifest_sha256, manifest_at)
                        insert into media.manifest (owner, file_name, size, sha256, received_at)
                        select * from announced
                        """)
                .param("media", media)
                .param("sha256", sha256)
                .update();
    }

    /** Only these bytes, announced earlier, may come through this upload. */
    public void bind(UUID media, Manifest manifest) {
        jdbc.sql(
                        """
                        update media.media
                           set manifest_sha256 = :sha256, manifest_at = :at::timestamptz
                         where id = :media and state = 'UPLOADING'
                           and (manifest_sha256 is null or manifest_sha256 = :sha256)
                        """)
                .param("media", media)
                .param("sha256", manifest.sha256())
                .param("at", manifest.receivedAt().toString())
                .update();
    }

    public void firstPart(UUID media) {
        jdbc.sql(
                        """
                        update media.media set first_part_at = clock_timestamp()
                         where id = :media and state = 'UPLOADING' and first_part_at is null
                        """)
                .param("media", media)
                .update();
    }

    /** What was announced for an owner that has no files any more. */
    public void forget(UUID owner) {
        jdbc.sql("delete from media.manifest where owner = :owner").param("owner", owner).update();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

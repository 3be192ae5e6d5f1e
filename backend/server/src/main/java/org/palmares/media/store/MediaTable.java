// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import org.palmares.media.Media;
import org.palmares.media.MediaKind;
import org.palmares.media.UploadLimits;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of every file. */
@Component
public class MediaTable {

    private static final String ROW =
            """
            select id, owner, state, file_name, size, max_size, part_size, storage_upload
              from media.media
            """;

    private static final String VIEW =
            """
            select m.id, m.owner, m.kind, m.state, m.file_name, m.size, m.sha256, m.published, m.refusal,
                   m.refusal_args, m.seconds, m.width, m.height, m.fence, m.poster, m.previews,
                   m.pictures, m.waveform, m.original_removed_at is null as original_kept,
                   m.removed_at is not null as removed, m.revoked,
                   case when j.state = 'LEASED' and j.early then j.fence end as early,
                   j.step, coalesce(j.progress, 0) as progress,
                   coalesce(j.attempt > 1 or j.attempt = 1
                       and (j.state = 'WAITING' or j.lease_until < now()), false) as retrying
              from media.media m left join media.transcode_job j on j.media = m.id
            """;

    private static final RowMapper<MediaRow> TO_ROW =
            (row, _) ->
                    new MediaRow(
                            row.getObject("id", UUID.class),
                            row.getObject("owner", UUID.class),
                            row.getString("state"),
                            row.getString("file_name"),
                            row.getLong("size"),
                            row.getLong("max_size"),
                            row.getInt("part_size"),
                            row.getString("storage_upload"));

    private final JdbcClient jdbc;

    MediaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Media> byKeys(Collection<UUID> keys) {
        return jdbc.sql(VIEW + " where m.id = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query(new MediaView())
                .list();
    }

    /** The media that was begun last, of each owner that has any. */
    public List<Media> latestOf(Collection<UUID> owners) {
        return jdbc.sql(
                        """
                        select * from unnest(cast(:owners as uuid[])) as wanted(owner)
                          cross join lateral (%s
                            where m.owner = wanted.owner
                            order by m.created_at desc, m.id desc limit 1) latest
                        """
                                .formatted(VIEW))
                .param("owners", owners.toArray(UUID[]::new))
                .query(new MediaView())
                .list();
    }

    /** Of each owner the newest that is READY, and the newest of all where that is another. */
    public List<Media> heldBy(Collection<UUID> owners) {
        return jdbc.sql(
                        VIEW
                                + """
                                 where m.owner = any(:owners)
                                   and not exists (
                                     select from media.media n
                                      where n.owner = m.owner
                                        and (n.created_at, n.id) > (m.created_at, m.id)
                                        and (m.state <> 'READY' or n.state = 'READY'))
                                 order by (m.created_at, m.id)
                                """)
                .param("owners", owners.toArray(UUID[]::new))
                .query(new MediaView())
                .list();
    }

    /** Addresses that were granted until now open nothing any more. */
    public void revoke(Collection<UUID> keys) {
        jdbc.sql("update media.media set revoked = revoked + 1 where id = any(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .update();
    }

    public Optional<MediaRow> row(UUID key) {
        return jdbc.sql(ROW + " where id = :key").param("key", key).query(TO_ROW).optional();
    }

    /** Holds the row until the transaction ends. */
    public void hold(UUID key) {
        jdbc.sql("select id from media.media where id = :key for update")
                .param("key", key)
                .query()
                .listOfRows();
    }

    public List<MediaRow> rowsOf(UUID owner) {
        return jdbc.sql(ROW + " where owner = :owner").param("owner", owner).query(TO_ROW).list();
    }

    /** Those that were made from its original, with something hidden. */
    public List<MediaRow> madeOf(UUID source) {
        return jdbc.sql(ROW + " where source = :key").param("key", source).query(TO_ROW).list();
    }

    /**
     * The owner's other files that one makes superfluous: once it is READY all that were begun
     * before it, until then all that are not READY.
     */
    public List<MediaRow> replacedBy(UUID key) {
        return jdbc.sql(
                        """
                        select m.id, m.owner, m.state, m.file_name, m.size, m.max_size, m.part_size,
                               m.storage_upload
                          from media.media m join media.media by on by.owner = m.owner
                         where by.id = :key and m.id <> by.id
                           and case by.state when 'READY'
                                   then (m.created_at, m.id) < (by.created_at, by.id)
                                   else m.state <> 'READY' end
                        """)
                .param("key", key)
                .query(TO_ROW)
                .list();
    }

    public Optional<MediaRow> unfinished(UUID owner, MediaKind kind, String fileName, long size) {
        return jdbc.sql(
                        ROW
                                + """
                                 where owner = :owner and file_name = :name and size = :size
                                   and kind = :kind and state = 'UPLOADING'
                                """)
                .param("owner", owner)
                .param("kind", kind.name())
                .param("name", fileName)
                .param("size", size)
                .query(TO_ROW)
                .optional();
    }

    /** False where another request has begun the same file in the meantime. */
    public boolean insert(MediaRow media, UploadLimits limits) {
        return jdbc.sql(
                                """
                                insert into media.media
                                  (id, owner, file_name, size, max_size, max_seconds, part_size,
                                   storage_upload, kind, min_seconds, min_short_side, aspect,
                                   max_pages)
                                values (:id, :owner, :name, :size, :maxSize, :maxSeconds, :partSize,
                                        :upload, :kind, :minSeconds, :minShortSide, :aspect,
                                        :maxPages)
                                on conflict do nothing
                                """)
                        .param("id", media.key())
                        .param("owner", media.owner())
                        .param("name", media.fileName())
                        .param("size", media.size())
                        .param("maxSize", limits.maxSize())
                        .param("maxSeconds", limits.maxDuration().toSeconds())
                        .param("partSize", media.partSize())
                        .param("upload", media.storageUpload())
                        .param("kind", limits.kind().name())
                        .param("minSeconds", limits.minDuration().toSeconds())
                        .param("minShortSide", limits.minShortSide())
                        .param("aspect", limits.aspect().name())
                        .param("maxPages", limits.maxPages())
                        .update()
                == 1;
    }

    /** Puts off the day on which an unfinished upload counts as abandoned. */
    public void touch(UUID key) {
        jdbc.sql(
                        "update media.media set touched_at = now() where id = :key and state ="
                                + " 'UPLOADING'")
                .param("key", key)
                .update();
    }

    /** Who uploads: the workers take one file of each lane in turn. */
    public void assign(UUID key, UUID lane) {
        jdbc.sql("update media.media set lane = :lane where id = :key")
                .param("lane", lane)
                .param("key", key)
                .update();
    }

    /** From UPLOADING to CHECKING; false where it is there already. */
    public boolean received(UUID key) {
        return jdbc.sql(
                                """
                                update media.media
                                   set state = 'CHECKING', touched_at = now(),
                                       received_at = clock_timestamp(),
                                       first_part_at = coalesce(first_part_at, clock_timestamp())
                                 where id = :key and state = 'UPLOADING'
                                """)
                        .param("key", key)
                        .update()
                == 1;
    }

    public void publish(UUID key, boolean published) {
        jdbc.sql("update media.media set published = :published where id = :key")
                .param("published", published)
                .param("key", key)
                .update();
    }

    /** True where it was there. */
    public boolean delete(UUID key) {
        return jdbc.sql("delete from media.media where id = :key").param("key", key).update() == 1;
    }

    /** Deletes an upload unless it has been completed; true where it did. */
    public boolean deleteUnfinished(UUID key) {
        return jdbc.sql("delete from media.media where id = :key and state = 'UPLOADING'")
                        .param("key", key)
                        .update()
                == 1;
    }

    /** Unfinished uploads of which nothing was heard for so long. */
    public List<MediaRow> abandoned(java.time.Duration silence) {
        return jdbc.sql(
                        ROW
                                + """
                                 where state = 'UPLOADING'
                                   and touched_at < now() - make_interval(secs => :seconds)
                                """)
                .param("seconds", (double) silence.toSeconds())
                .query(TO_ROW)
                .list();
    }
}

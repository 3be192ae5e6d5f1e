// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import org.palmares.media.Cover;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

/** Media that are made from the original of another. */
@Component
public class CoveredFileTable {

    private final JdbcClient jdbc;

    CoveredFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Its key says nothing of when it was made, nor of what; empty where the source is not READY.
     */
    public Optional<UUID> insert(UUID source, UUID owner) {
        return jdbc.sql(
                        """
                        insert into media.media
                          (id, owner, state, file_name, size, max_size, max_seconds, part_size,
                           storage_upload, kind, min_seconds, min_short_side, aspect, max_pages,
                           source)
                        select gen_random_uuid(), :owner, 'CHECKING',
                               'tac-pham' || coalesce(substring(file_name from '\\.[^.]{1,8}$'), ''),
                               size, max_size, max_seconds, part_size, '', kind, min_seconds,
                               min_short_side, aspect, max_pages, id
                          from media.media where id = :source and state = 'READY'
                        returning id
                        """)
                .param("source", source)
                .param("owner", owner)
                .query(UUID.class)
                .optional();
    }

    public void enqueue(UUID media, UUID source, Cover cover, int maxAttempts) {
        jdbc.sql(
                        """
                        insert into media.transcode_job
                          (media, etag, size, max_seconds, max_attempts, kind, max_size, min_seconds,
                           min_short_side, aspect, max_pages, lane, source, cover_boxes,
                           cover_mutes)
                        select id, '', size, max_seconds, :attempts, kind, max_size, min_seconds,
                               min_short_side, aspect, max_pages, owner, :source, :boxes, :mutes
                          from media.media where id = :media
                        """)
                .param("media", media)
                .param("source", source)
                .param("boxes", cover.boxNumbers())
                .param("mutes", cover.muteNumbers())
                .param("attempts", maxAttempts)
                .update();
    }
}

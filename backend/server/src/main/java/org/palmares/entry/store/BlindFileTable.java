// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.BlindFile;
import org.palmares.media.Cover;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which files of works have a second set of renditions, and what is hidden in it. */
@Component
public class BlindFileTable {

    private static final RowMapper<BlindFile> ROW =
            (row, _) ->
                    new BlindFile(
                            row.getObject("owner", UUID.class),
                            row.getObject("entry", UUID.class),
                            row.getObject("cover_owner", UUID.class),
                            row.getObject("source", UUID.class),
                            Cover.of(
                                    (Double[]) row.getArray("boxes").getArray(),
                                    (Double[]) row.getArray("mutes").getArray()));

    private final JdbcClient jdbc;

    BlindFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<BlindFile> of(Collection<UUID> entries) {
        return jdbc.sql("select * from entry.blind_file where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query(ROW)
                .list();
    }

    /** By the file, or by its second set. */
    public Optional<BlindFile> byEither(UUID owner) {
        return jdbc.sql(
                        """
                        select * from entry.blind_file
                        where owner = :owner or cover_owner = :owner
                        """)
                .param("owner", owner)
                .query(ROW)
                .optional();
    }

    public void keep(UUID owner, UUID entry, UUID coverOwner, @Nullable UUID source, Cover cover) {
        jdbc.sql(
                        """
                        insert into entry.blind_file
                          (owner, entry, cover_owner, source, boxes, mutes)
                        values (:owner, :entry, :cover, :source, :boxes, :mutes)
                        on conflict (owner) do update
                        set source = excluded.source, boxes = excluded.boxes,
                            mutes = excluded.mutes
                        """)
                .param("owner", owner)
                .param("entry", entry)
                .param("cover", coverOwner)
                .param("source", source)
                .param("boxes", cover.boxNumbers())
                .param("mutes", cover.muteNumbers())
                .update();
    }

    public void forget(UUID owner) {
        jdbc.sql("delete from entry.blind_file where owner = :owner")
                .param("owner", owner)
                .update();
    }
}

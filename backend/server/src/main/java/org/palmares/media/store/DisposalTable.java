// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media.store;

import static java.util.stream.Collectors.toMap;

import org.palmares.media.MediaKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When the bytes of files were given up. */
@Component
public class DisposalTable {

    private final JdbcClient jdbc;

    DisposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The size of all originals that are held, in bytes. */
    public Map<MediaKind, Long> held() {
        return jdbc
                .sql(
                        """
                        select kind, sum(size) as size from media.media
                         where original_removed_at is null and state <> 'UPLOADING'
                           and source is null
                         group by kind
                        """)
                .query(
                        (row, _) ->
                                Map.entry(
                                        MediaKind.valueOf(row.getString("kind")),
                                        row.getLong("size")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Marks the settled files of these owners; those that were not marked before. */
    public List<UUID> withoutOriginal(Collection<UUID> owners) {
        return jdbc.sql(
                        """
                        update media.media set original_removed_at = now()
                         where owner = any(:owners) and original_removed_at is null
                           and state in ('READY', 'REFUSED', 'FAILED') returning id
                        """)
                .param("owners", owners.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** The same for renditions; nobody may load one from now on. */
    public List<UUID> withoutRenditions(Collection<UUID> owners) {
        return jdbc.sql(
                        """
                        update media.media set removed_at = now(), published = false
                         where removed_at is null
                           and (owner = any(:owners) and original_removed_at is not null
                                or source in (select id from media.media
                                               where owner = any(:owners)
                                                 and original_removed_at is not null))
                        returning id
                        """)
                .param("owners", owners.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }
}

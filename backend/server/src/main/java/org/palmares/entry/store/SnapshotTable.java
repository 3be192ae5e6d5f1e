// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.store;

import org.palmares.entry.LinkSnapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

@Component
public class SnapshotTable {

    private final JdbcClient jdbc;

    SnapshotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of an older one; where the link is another by now, nothing is kept. */
    public void keep(UUID part, LinkSnapshot snapshot) {
        Instant published = snapshot.publishedAt();
        jdbc.sql(
                        """
                        insert into entry.link_snapshot
                          (part, link, title, site, published_at, taken_by, taken_at)
                        select id, :link, :title, :site, :published, :by, :at
                        from entry.part where id = :part and link = :link
                        on conflict (part) do update
                        set link = excluded.link, title = excluded.title, site = excluded.site,
                            published_at = excluded.published_at, taken_by = excluded.taken_by,
                            taken_at = excluded.taken_at
                        """)
                .param("part", part)
                .param("link", snapshot.link())
                .param("title", snapshot.title())
                .param("site", snapshot.site())
                .param("published", published == null ? null : published.atOffset(ZoneOffset.UTC))
                .param("by", snapshot.takenBy())
                .param("at", snapshot.takenAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}

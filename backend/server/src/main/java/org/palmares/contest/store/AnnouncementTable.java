// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest.store;

import org.jspecify.annotations.Nullable;
import org.palmares.contest.Announcement;
import org.palmares.kernel.Text;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Component
public class AnnouncementTable {

    private static final RowMapper<Announcement> ROW =
            (row, _) ->
                    new Announcement(
                            row.getObject("id", UUID.class),
                            row.getObject("contest", UUID.class),
                            ContestRow.text(row, "title"),
                            ContestRow.text(row, "body"),
                            row.getBoolean("pinned"),
                            ContestRow.instant(row, "published_at"),
                            ContestRow.optional(row, "changed_at"));

    private final JdbcClient jdbc;

    AnnouncementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Announcement insert(UUID contest, Text title, Text body, boolean pinned) {
        return jdbc.sql(
                        """
                        insert into contest.announcement
                          (contest, title_vi, title_en, body_vi, body_en, pinned)
                        values (:contest, :titleVi, :titleEn, :bodyVi, :bodyEn, :pinned)
                        returning *
                        """)
                .param("contest", contest)
                .param("titleVi", title.vi())
                .param("titleEn", title.en())
                .param("bodyVi", body.vi())
                .param("bodyEn", body.en())
                .param("pinned", pinned)
                .query(ROW)
                .single();
    }

    public Announcement update(UUID key, Text title, Text body, boolean pinned) {
        return jdbc.sql(
                        """
                        update contest.announcement
                        set title_vi = :titleVi, title_en = :titleEn, body_vi = :bodyVi,
                            body_en = :bodyEn, pinned = :pinned, changed_at = now()
                        where id = :key returning *
                        """)
                .param("key", key)
                .param("titleVi", title.vi())
                .param("titleEn", title.en())
                .param("bodyVi", body.vi())
                .param("bodyEn", body.en())
                .param("pinned", pinned)
                .query(ROW)
                .single();
    }

    public void delete(UUID key) {
        jdbc.sql("delete from contest.announcement where id = :key").param("key", key).update();
    }

    public Optional<Announcement> byKey(UUID key) {
        return jdbc.sql("select * from contest.announcement where id = :key")
                .param("key", key)
                .query(ROW)
                .optional();
    }

    /** Pinned ones first, then the latest first; those behind a given one. */
    public List<Announcement> of(UUID contest, @Nullable UUID after, int most) {
        return jdbc.sql(
                        """
                        select * from contest.announcement
                        where contest = :contest
                          and (:after::uuid is null
                               or (pinned, id) < (select pinned, id from contest.announcement
                                                  where id = :after))
                        order by pinned desc, id desc limit :most
                        """)
                .param("contest", contest)
                .param("after", after)
                .param("most", most)
                .query(ROW)
                .list();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.contest.Contest;
import org.palmares.entry.Entries;
import org.palmares.entry.EntryAdmitted;
import org.palmares.entry.EntryLeft;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;

/** Works that compete, each with a film, an author and a file name that could leak. */
public final class StagedWorks {

    /** What must never reach a juror, a bundle or a page before publication. */
    public static final String AUTHOR = "Hoàng Thị Bích Phượng";

    public static final String FILE_NAME = "quay-boi-phuong-lop-12A.mp4";

    private final ApplicationContext context;
    private final JdbcClient jdbc;

    StagedWorks(ApplicationContext context) {
        this.context = context;
        jdbc = context.getBean(JdbcClient.class);
    }

    UUID add(Contest contest, UUID owner, int number, UUID category) {
        UUID entry =
                jdbc.sql(
                                """
                                insert into entry.entry
                                  (contest, category, state, number, title, description, authors,
                                   owner, submitted_at, screening_accepted, screened_by, screened_at)
                                values (:contest, :category, 'ACCEPTED', :number, :title, 'Mô tả',
                                        array[:author], :owner, now(), true, :owner, now())
                                returning id
                                """)
                        .param("contest", contest.key())
                        .param("category", category)
                        .param("number", number)
                        .param("title", "Bài số " + (char) ('A' + number - 1))
                        .param("author", AUTHOR)
                        .param("owner", owner)
                        .query(UUID.class)
                        .single();
        film(entry);
        publish(new EntryAdmitted(context.getBean(Entries.class).byKey(entry).orElseThrow()));
        return entry;
    }

    private void film(UUID entry) {
        jdbc.sql(
                        """
                        insert into entry.part (id, entry, position, kind, link)
                        values (:entry, :entry, 1, 'VIDEO', :link)
                        """)
                .param("entry", entry)
                .param("link", "https://nhandan.vn/" + FILE_NAME)
                .update();
        jdbc.sql(
                        """
                        insert into media.media
                          (owner, state, file_name, size, max_size, max_seconds, part_size,
                           storage_upload, seconds, width, height, fence, poster)
                        values (:owner, 'READY', :name, 1000, 1000, 60, 1000, 'none',
                                12.5, 1920, 1080, 1, true)
                        """)
                .param("owner", entry)
                .param("name", FILE_NAME)
                .update();
    }

    void withdraw(UUID entry) {
        jdbc.sql("update entry.entry set state = 'WITHDRAWN' where id = :key")
                .param("key", entry)
                .update();
        publish(new EntryLeft(context.getBean(Entries.class).byKey(entry).orElseThrow()));
    }

    private void publish(Object event) {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> context.publishEvent(event));
    }
}

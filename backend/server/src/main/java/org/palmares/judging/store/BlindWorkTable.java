// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/** Works as the jurors know them. */
@Component
public class BlindWorkTable {

    private final JdbcClient jdbc;

    BlindWorkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<UUID> entries(UUID contest) {
        return Set.copyOf(
                jdbc.sql("select entry from judging.blind_work where contest = :contest")
                        .param("contest", contest)
                        .query((row, _) -> row.getObject("entry", UUID.class))
                        .list());
    }

    /** False where the code is another work's already. */
    public boolean insert(UUID contest, UUID entry, UUID category, String code) {
        return jdbc.sql(
                                """
                                insert into judging.blind_work (contest, entry, category, code)
                                values (:contest, :entry, :category, :code) on conflict do nothing
                                """)
                        .param("contest", contest)
                        .param("entry", entry)
                        .param("category", category)
                        .param("code", code)
                        .update()
                == 1;
    }

    public void leave(UUID entry) {
        jdbc.sql(
                        "update judging.blind_work set left_at = now()"
                                + " where entry = :entry and left_at is null")
                .param("entry", entry)
                .update();
    }

    /** Whether a work that has not come back had left by then. */
    public boolean hadLeft(UUID entry, Instant moment) {
        return jdbc.sql("select left_at <= :moment from judging.blind_work where entry = :entry")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("entry", entry)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public void comeBack(UUID entry) {
        jdbc.sql("update judging.blind_work set left_at = null where entry = :entry")
                .param("entry", entry)
                .update();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Works as the jurors know them. */
@Component
public class BlindWorkTable {

    private final JdbcClient jdbc;

    BlindWorkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<UUID> entries(UUID contest, int round) {
        return Set.copyOf(
                jdbc.sql(
                                "select entry from judging.blind_work"
                                        + " where contest = :contest and round = :round")
                        .param("contest", contest)
                        .param("round", round)
                        .query((row, _) -> row.getObject("entry", UUID.class))
                        .list());
    }

    /** False where the code is another work's already. */
    public boolean insert(UUID contest, int round, UUID entry, UUID category, String code) {
        return jdbc.sql(
                                """
                                insert into judging.blind_work
                                  (contest, round, entry, category, code)
                                values (:contest, :round, :entry, :category, :code)
                                on conflict do nothing
                                """)
                        .param("contest", contest)
                        .param("round", round)
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

    /** The works that a round has stopped are in no later one. */
    public void leaveAfter(UUID contest, int round, Collection<UUID> entries) {
        jdbc.sql(
                        """
                        update judging.blind_work set left_at = now()
                        where contest = :contest and (round = 0 or round > :round)
                          and entry = any(:entries) and left_at is null
                        """)
                .param("contest", contest)
                .param("round", round)
                .param("entries", entries.toArray(UUID[]::new))
                .update();
    }

    /** Whether a work that has not come back had left the final round by then. */
    public boolean hadLeft(UUID entry, Instant moment) {
        return jdbc.sql(
                        "select left_at <= :moment from judging.blind_work"
                                + " where entry = :entry and round = 0")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("entry", entry)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public void comeBack(UUID entry) {
        jdbc.sql(
                        """
                        update judging.blind_work b set left_at = null
                        where b.entry = :entry
                          and not exists (select from judging.round_work w
                                          join judging.shortlist using (contest, round)
                                          where w.entry = b.entry and not w.shortlisted
                                            and (b.round = 0 or b.round > w.round))
                        """)
                .param("entry", entry)
                .update();
    }
}

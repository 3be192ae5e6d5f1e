// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.UUID;

@Component
public class JudgingRehearsalTable {

    private final JdbcClient jdbc;

    JudgingRehearsalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be said before anything of this contest is here; the database refuses it later. */
    public void mark(UUID contest) {
        jdbc.sql("insert into judging.rehearsal (contest) values (:contest)")
                .param("contest", contest)
                .update();
    }

    /** Takes away every row of the contest; the database refuses it for all that counts. */
    public void wipe(UUID contest) {
        jdbc.sql("select judging.wipe_rehearsal(:contest)")
                .param("contest", contest)
                .query((_, _) -> true)
                .single();
    }
}

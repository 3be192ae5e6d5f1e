// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging.store;

import org.jspecify.annotations.Nullable;
import org.palmares.judging.CodedWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Codes and works side by side, and who read them early. */
@Component
public class CodeOpeningTable {

    private final JdbcClient jdbc;

    CodeOpeningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code. */
    public List<CodedWork> page(UUID contest, @Nullable String after, int most) {
        return jdbc.sql(
                        """
                        select entry, code from judging.blind_work
                        where contest = :contest and (:after::text is null or code > :after)
                        order by code limit :most
                        """)
                .param("contest", contest)
                .param("after", after)
                .param("most", most)
                .query(
                        (row, _) ->
                                new CodedWork(
                                        row.getObject("entry", UUID.class), row.getString("code")))
                .list();
    }

    public int count(UUID contest) {
        return jdbc.sql("select count(*) from judging.blind_work where contest = :contest")
                .param("contest", contest)
                .query(Integer.class)
                .single();
    }

    /** Whether this account has asked for it, and said why. */
    public boolean isOpen(UUID contest, UUID account) {
        return jdbc.sql(
                        """
                        select exists (select from judging.code_opening
                                       where contest = :contest and opened_by = :account)
                        """)
                .param("contest", contest)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** False where the contest has no panel yet, so that there are no codes. */
    public boolean open(UUID contest, UUID account, String reason) {
        return jdbc.sql(
                                """
                                insert into judging.code_opening (contest, opened_by, reason)
                                select contest, :account, :reason from judging.panel
                                where contest = :contest
                                """)
                        .param("contest", contest)
                        .param("account", account)
                        .param("reason", reason)
                        .update()
                == 1;
    }
}

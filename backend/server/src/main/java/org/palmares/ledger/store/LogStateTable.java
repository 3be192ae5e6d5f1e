// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.store;

import org.palmares.ledger.SigningFault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Since when a log is signed for, or not. */
@Component
public class LogStateTable {

    private final JdbcClient jdbc;

    LogStateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void refused(UUID log, SigningFault fault, String detail) {
        insert(log, "REFUSED", fault.name(), detail);
    }

    public void resumed(UUID log) {
        insert(log, "SIGNING", "CONSISTENT", "");
    }

    private void insert(UUID log, String state, String reason, String detail) {
        jdbc.sql(
                        """
                        insert into ledger.log_state (log, version, state, reason, detail)
                        select :log, coalesce(max(version), 0) + 1, :state, :reason, :detail
                        from ledger.log_state where log = :log
                        """)
                .param("log", log)
                .param("state", state)
                .param("reason", reason)
                .param("detail", detail)
                .update();
    }

    /** The logs that are not signed for at the moment. */
    public List<UUID> refused() {
        return jdbc.sql(
                        """
                        select log from (
                          select distinct on (log) log, state from ledger.log_state
                          order by log, version desc) s
                        where state = 'REFUSED'
                        """)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}

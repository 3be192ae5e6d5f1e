// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.UUID;

/** What was said of a log that was not signed for, in order. */
final class RecordFaults {

    private final JdbcClient jdbc;

    RecordFaults(RecordNode node) {
        this.jdbc = node.bean(JdbcClient.class);
    }

    List<String> of(UUID log) {
        return jdbc.sql("select reason from ledger.log_state where log = :log order by version")
                .param("log", log)
                .query(String.class)
                .list();
    }
}

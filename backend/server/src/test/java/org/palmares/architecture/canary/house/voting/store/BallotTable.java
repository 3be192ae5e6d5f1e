// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.architecture.canary.house.voting.store;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.stream.Stream;

public class BallotTable {

    private final JdbcClient jdbc;

    BallotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Stream<String> open() {
        return jdbc.sql("select 1").query(String.class).stream();
    }

    List<String> whole() {
        return jdbc.sql("select 1").query(String.class).list();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

class MovedClockTests {

    private static final Instant START = Instant.parse("2031-11-15T10:00:00Z");

    private final LocalServers servers = LocalServers.shared();
    private final Postgres database =
            servers.createDatabase("clock_" + UUID.randomUUID().toString().replace("-", ""), START);

    @AfterEach
    void drop() {
        servers.dropDatabase(database.database());
    }

    @Test
    void startsWhereItIsPassedInAndGoesOn() throws SQLException {
        for (String name : new String[] {"now()", "clock_timestamp()", "statement_timestamp()"}) {
            assertThat(Duration.between(START, ask("select " + name)))
                    .isBetween(Duration.ZERO, Duration.ofMinutes(5));
        }
    }

    @Test
    void isTheClockOfDefaultsToo() throws SQLException {
        ask("create table noted (at timestamptz default now()); select now()");

        Instant noted = ask("insert into noted default values returning at");

        assertThat(noted).isAfter(START);
    }

    @Test
    void movesOnButNeverBack() throws SQLException {
        Instant later = START.plus(Duration.ofDays(9));

        servers.moveClock(database, later);

        assertThat(ask("select now()")).isAfterOrEqualTo(later);
        assertThatThrownBy(() -> servers.moveClock(database, START))
                .isInstanceOf(LocalServersException.class)
                .hasMessageContaining("already past");
    }

    @Test
    void leavesOtherDatabasesAlone() throws SQLException {
        Instant there = ask(servers.postgres(), "select now()");

        assertThat(Duration.between(there, Instant.now()).abs()).isLessThan(Duration.ofDays(1));
    }

    private Instant ask(String sql) throws SQLException {
        return ask(database, sql);
    }

    private static Instant ask(Postgres database, String sql) throws SQLException {
        Login login = database.owner();
        try (Connection connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), login.user(), login.password());
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            var found = statement.getResultSet();
            found.next();
            return found.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}

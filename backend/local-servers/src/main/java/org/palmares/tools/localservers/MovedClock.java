// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A database whose clock is passed in: {@code now()} and its kin, called by their bare names, tell
 * the moved time and go on from there. It works by a schema that the search path puts before {@code
 * pg_catalog}; keywords such as {@code current_timestamp} know nothing of it.
 */
final class MovedClock {

    private static final String SCHEMA =
            """
            create schema clock;
            create table clock.shift (by interval not null);
            insert into clock.shift values (interval '0');
            create function clock.now() returns timestamptz language sql stable
                as 'select pg_catalog.now() + by from clock.shift';
            create function clock.transaction_timestamp() returns timestamptz language sql stable
                as 'select pg_catalog.now() + by from clock.shift';
            create function clock.statement_timestamp() returns timestamptz language sql stable
                as 'select pg_catalog.statement_timestamp() + by from clock.shift';
            create function clock.clock_timestamp() returns timestamptz language sql volatile
                as 'select pg_catalog.clock_timestamp() + by from clock.shift';
            grant usage on schema clock to public;
            grant select on clock.shift to public;
            """;

    private final Connection connection;

    MovedClock(Connection connection) {
        this.connection = connection;
    }

    /** Must come before the migrations, whose defaults keep the functions that they found. */
    void install(String database) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SCHEMA);
            statement.execute(
                    "alter database "
                            + database
                            + " set search_path = \"$user\", public, clock, pg_catalog");
        }
    }

    boolean isInstalled() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select to_regclass('clock.shift')")) {
            return found.next() && found.getString(1) != null;
        }
    }

    /** Moves the clock on to a moment; what has been is not unmade, so it never goes back. */
    void move(Instant to, boolean first) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update clock.shift
                        set by = cast(? as timestamptz) - pg_catalog.clock_timestamp()
                        where ? or pg_catalog.clock_timestamp() + by <= cast(? as timestamptz)
                        """)) {
            OffsetDateTime moment = to.atOffset(ZoneOffset.UTC);
            update.setObject(1, moment);
            update.setBoolean(2, first);
            update.setObject(3, moment);
            if (update.executeUpdate() == 0) {
                throw new LocalServersException(
                        "The clock of this data folder is already past " + to + ".");
            }
        }
    }
}

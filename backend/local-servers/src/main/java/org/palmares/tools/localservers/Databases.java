// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The databases of the local PostgreSQL and their three roles. */
final class Databases {

    static final String MAIN = "palmares";
    private static final String OWNER = "palmares_owner";
    private static final String APP = "palmares_app";
    private static final String WORKER = "palmares_worker";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final PostgresServer server;
    private final Secrets secrets;

    Databases(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /** Makes what is missing of the roles and the main database. */
    void prepare() {
        asSuperuser(
                connection -> {
                    for (String role : List.of(OWNER, APP, WORKER)) {
                        // The password is hexadecimal, and DDL takes no parameters.
                        execute(
                                connection,
                                (exists(connection, "pg_roles", "rolname", role)
                                                ? "ALTER ROLE %s LOGIN PASSWORD '%s'"
                                                : "CREATE ROLE %s LOGIN PASSWORD '%s'")
                                        .formatted(role, secrets.get(role)));
                    }
                    if (!exists(connection, "pg_database", "datname", MAIN)) {
                        create(connection, MAIN);
                    }
                });
    }

    Postgres create(String name) {
        check(name);
        asSuperuser(connection -> create(connection, name));
        return named(name);
    }

    /** A new database with everything that is in another one, which nobody may be connected to. */
    Postgres copy(String from, String to) {
        check(from);
        check(to);
        asSuperuser(connection -> create(connection, to, " TEMPLATE " + from));
        return named(to);
    }

    /** As {@link #create}, with a clock that starts at the moment and can be moved on. */
    Postgres create(String name, Instant clock) {
        Postgres created = create(name);
        startClock(name, clock);
        return created;
    }

    /**
     * Gives a database without any tables a clock of its own, or moves the one that it has.
     *
     * @throws LocalServersException where tables exist that go by the machine's clock
     */
    void startClock(String name, Instant at) {
        check(name);
        asSuperuser(
                name,
                connection -> {
                    var clock = new MovedClock(connection);
                    boolean first = !clock.isInstalled();
                    if (first && isInUse(connection)) {
                        throw new LocalServersException(
                                "The data folder already goes by this machine's clock; a moved"
                                        + " clock needs an empty folder.");
                    }
                    if (first) {
                        clock.install(name);
                    }
                    clock.move(at, first);
                });
    }

    /** Moves the clock of a database that was started with one. */
    void moveClock(String name, Instant to) {
        check(name);
        asSuperuser(name, connection -> new MovedClock(connection).move(to, false));
    }

    void drop(String name) {
        check(name);
        asSuperuser(
                connection ->
                        execute(connection, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
    }

    Postgres named(String name) {
        return new Postgres(
                "127.0.0.1",
                server.port(),
                name,
                secrets.login(OWNER),
                secrets.login(APP),
                secrets.login(WORKER));
    }

    private static void create(Connection connection, String name) throws SQLException {
        create(connection, name, "");
    }

    private static void create(Connection connection, String name, String template)
            throws SQLException {
        execute(connection, "CREATE DATABASE " + name + template + " OWNER " + OWNER);
        execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        execute(connection, "GRANT CONNECT ON DATABASE %s TO %s, %s".formatted(name, APP, WORKER));
    }

    private static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new LocalServersException(
                    "A database name has up to 63 lower-case letters, digits and underscores and"
                            + " starts with a letter, which '%s' does not."
                                    .formatted(name.toLowerCase(Locale.ROOT)));
        }
    }

    private static boolean exists(Connection connection, String table, String column, String name)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT 1 FROM %s WHERE %s = ?".formatted(table, column))) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean isInUse(Connection connection) throws SQLException {
        return exists(connection, "pg_namespace", "nspname", "contest");
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void asSuperuser(Work work) {
        asSuperuser("postgres", work);
    }

    private void asSuperuser(String database, Work work) {
        try (Connection connection = server.connect(database)) {
            work.on(connection);
        } catch (SQLException e) {
            throw new LocalServersException(
                    "PostgreSQL refused to prepare a database: " + e.getMessage(), e);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

class PostgresServerTests {

    private final LocalServers servers = LocalServers.shared();
    private final Postgres main = servers.postgres();

    @ParameterizedTest
    @CsvSource({
        "fsync,on",
        "synchronous_commit,on",
        "full_page_writes,on",
        "listen_addresses,127.0.0.1",
        "password_encryption,scram-sha-256",
        "server_encoding,UTF8"
    })
    void runsAsDurablyAsInProduction(String setting, String value) throws SQLException {
        assertThat(ask(main, main.app(), "SHOW " + setting)).isEqualTo(value);
    }

    @Test
    void isVersion18() throws SQLException {
        assertThat(ask(main, main.app(), "SHOW server_version")).startsWith("18.");
    }

    @Test
    void sortsVietnameseNames() throws SQLException {
        assertThat(
                        ask(
                                main,
                                main.app(),
                                "SELECT string_agg(n, ' ' ORDER BY n COLLATE \"vi-x-icu\")"
                                        + " FROM unnest(array['Đào','Dũng','Ân','An','Em']) n"))
                .isEqualTo("An Ân Dũng Đào Em");
    }

    @Test
    void letsTheOwnerMakeTablesAndExtensions() throws SQLException {
        Postgres fresh = servers.createDatabase(freshName());

        execute(fresh, fresh.owner(), "CREATE EXTENSION unaccent");
        execute(fresh, fresh.owner(), "CREATE TABLE ballot (id int)");

        assertThat(ask(fresh, fresh.owner(), "SELECT count(*) FROM ballot")).isEqualTo("0");
        servers.dropDatabase(fresh.database());
    }

    @Test
    void givesAppAndWorkerNothingButTheConnection() throws SQLException {
        Postgres fresh = servers.createDatabase(freshName());
        execute(fresh, fresh.owner(), "CREATE TABLE ballot (id int)");

        for (Login login : List.of(fresh.app(), fresh.worker())) {
            assertThat(ask(fresh, login, "SELECT 1")).isEqualTo("1");
            assertThatThrownBy(() -> ask(fresh, login, "SELECT count(*) FROM ballot"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(fresh, login, "CREATE TABLE mine (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(fresh, login, "CREATE TEMPORARY TABLE t (id int)"))
                    .hasMessageContaining("permission denied");
        }
        servers.dropDatabase(fresh.database());
    }

    @Test
    void refusesAWrongPassword() {
        Login wrong = new Login(main.app().user(), "wrong");

        assertThatThrownBy(() -> ask(main, wrong, "SELECT 1"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void refusesADatabaseNameThatIsSql() {
        assertThatThrownBy(() -> servers.createDatabase("x; DROP DATABASE palmares"))
                .isInstanceOf(LocalServersException.class)
                .hasMessageStartingWith("A database name has up to 63");
    }

    private static String freshName() {
        return "fresh_" + UUID.randomUUID().toString().replace('-', '_');
    }

    static String ask(Postgres database, Login login, String sql) throws SQLException {
        try (Connection connection = connect(database, login);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void execute(Postgres database, Login login, String sql) throws SQLException {
        try (Connection connection = connect(database, login)) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connect(Postgres database, Login login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
    }
}

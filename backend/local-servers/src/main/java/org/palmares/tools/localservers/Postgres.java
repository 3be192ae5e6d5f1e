// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

/**
 * One database of the local PostgreSQL server.
 *
 * @param owner owns the database and runs the migrations
 * @param app the server's login; has CONNECT only until the migrations grant more
 * @param worker the video worker's login; has CONNECT only until the migrations grant more
 */
public record Postgres(
        String host, int port, String database, Login owner, Login app, Login worker) {

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }
}

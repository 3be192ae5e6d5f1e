// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The packaged PostgreSQL, durable as in production: fsync and synchronous_commit are on. */
final class PostgresServer {

    static final String NAME = "postgres";
    static final String PROGRAM = "postgres";
    static final String SUPERUSER = "postgres";
    private static final int MAX_CONNECTIONS = 300;

    private final DataFolder data;
    private final Secrets secrets;
    private final int port;

    PostgresServer(DataFolder data, Secrets secrets, int port) {
        this.data = data;
        this.secrets = secrets;
        this.port = port;
    }

    int port() {
        return port;
    }

    static Path cluster(DataFolder data) {
        return data.folder(NAME).resolve("data");
    }

    /** Makes the database cluster if there is none yet. */
    ServerCommand prepare() {
        Path home = PostgresBinaries.home();
        UnprivilegedUser user = UnprivilegedUser.ableToRun(home.resolve("bin/initdb"));
        Path cluster = cluster(data);
        try {
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                initialise(home, user, cluster);
            }
            user.own(cluster);
            // Only the owner of the lock comes here, after the orphans are gone: it is stale.
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new LocalServersException(
                    "The database folder " + cluster + " cannot be written to.", e);
        }
        List<String> words = new ArrayList<>(user.words());
        words.add(home.resolve("bin/postgres").toString());
        words.addAll(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
        settings().forEach(setting -> words.addAll(List.of("-c", setting)));
        return new ServerCommand(NAME, PROGRAM, port, words, cluster, "INT", this::answers);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=5&socketTimeout=60"
                        .formatted(port, database),
                SUPERUSER,
                secrets.get(SUPERUSER));
    }

    private static List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=" + MAX_CONNECTIONS,
                "timezone=UTC",
                "log_timezone=UTC");
    }

    /** Works in a folder beside it, so that an initdb cut off in the middle leaves nothing. */
    private void initialise(Path home, UnprivilegedUser user, Path cluster) throws IOException {
        Path next = cluster.resolveSibling("data.new");
        Path password = data.folder(NAME).resolve("password");
        Folders.delete(next);
        Files.deleteIfExists(password);
        Files.createDirectory(next, ownerOnly("rwx------"));
        Files.createFile(password, ownerOnly("rw-------"));
        Files.writeString(password, secrets.get(SUPERUSER));
        user.own(next);
        user.own(password);
        List<String> words = new ArrayList<>(user.words());
        words.addAll(
                List.of(
                        home.resolve("bin/initdb").toString(),
                        "--pgdata=" + next,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--no-locale",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        run(words);
        Files.delete(password);
        Files.move(next, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(List<String> words) throws IOException {
        Process process =
                new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log(NAME).toFile()))
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new LocalServersException(
                        "The database could not be made; the last words were: "
                                + data.lastWords(NAME));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new LocalServersException("Making the database was interrupted.", e);
        }
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException _) {
            return false;
        }
    }

    private static FileAttribute<?> ownerOnly(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}

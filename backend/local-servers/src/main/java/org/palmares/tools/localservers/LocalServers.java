// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL, Redis and S3, running on 127.0.0.1 with their data in one folder. */
public final class LocalServers implements AutoCloseable {

    private final OwnerLock lock;
    private final Guard guard;
    private final Databases databases;
    private final S3 s3;
    private final ServerProcess postgresProcess;
    private final ServerProcess redisProcess;
    private final ServerProcess s3Process;
    private boolean closed;

    LocalServers(
            OwnerLock lock,
            Guard guard,
            Databases databases,
            S3 s3,
            List<ServerProcess> processes) {
        this.lock = lock;
        this.guard = guard;
        this.databases = databases;
        this.s3 = s3;
        this.postgresProcess = processes.get(0);
        this.redisProcess = processes.get(1);
        this.s3Process = processes.get(2);
    }

    /** Begins the description of servers whose data live in the folder; it is made if missing. */
    public static LocalServersSetup in(Path dataFolder) {
        return new LocalServersSetup(dataFolder);
    }

    /** One set of servers for all tests of this JVM, with a folder that goes when the JVM ends. */
    public static LocalServers shared() {
        return SharedLocalServers.get();
    }

    /**
     * One more set for tests that hurt whole servers, so that nobody else's are hurt; its folder
     * goes when the JVM ends.
     */
    public static LocalServers toBeHurt() {
        return SharedLocalServers.start();
    }

    /** The main database, named palmares. */
    public Postgres postgres() {
        return databases.named(Databases.MAIN);
    }

    /** Makes one more database with the same roles, empty; the name must be new. */
    public Postgres createDatabase(String name) {
        return databases.create(name);
    }

    /** As {@link #createDatabase(String)}, with a clock that starts there and can be moved on. */
    public Postgres createDatabase(String name, Instant clock) {
        return databases.create(name, clock);
    }

    /**
     * Makes a database that is as another one is now, as a backup is; nobody may be connected to
     * the other one meanwhile.
     */
    public Postgres copyDatabase(Postgres from, String name) {
        return databases.copy(from.database(), name);
    }

    /**
     * Gives the main database a clock that starts at the moment and goes on from there; to be
     * called before the server's first start in this folder, or to move the clock of a later one.
     */
    public void startClock(Instant at) {
        databases.startClock(Databases.MAIN, at);
    }

    /** Moves the clock of a database that was made with one, never back. */
    public void moveClock(Postgres database, Instant to) {
        databases.moveClock(database.database(), to);
    }

    /** Removes a database that {@link #createDatabase} made, ending its connections. */
    public void dropDatabase(String name) {
        databases.drop(name);
    }

    public Redis redis() {
        return new Redis("127.0.0.1", redisProcess.port());
    }

    public S3 s3() {
        return s3;
    }

    /** The ffmpeg of the PATH, or else the packaged one. */
    public Ffmpeg ffmpeg() {
        return FoundFfmpeg.FFMPEG;
    }

    public ServerProcess postgresProcess() {
        return postgresProcess;
    }

    public ServerProcess redisProcess() {
        return redisProcess;
    }

    public ServerProcess s3Process() {
        return s3Process;
    }

    /** The Spring properties that point the server and the worker at these servers. */
    public Map<String, String> springProperties() {
        return springProperties(postgres());
    }

    /** The same with another database than the main one. */
    public Map<String, String> springProperties(Postgres database) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", database.jdbcUrl());
        properties.put("spring.datasource.username", database.app().user());
        properties.put("spring.datasource.password", database.app().password());
        properties.put("spring.flyway.url", database.jdbcUrl());
        properties.put("spring.flyway.user", database.owner().user());
        properties.put("spring.flyway.password", database.owner().password());
        properties.put("palmares.worker.datasource.username", database.worker().user());
        properties.put("palmares.worker.datasource.password", database.worker().password());
        properties.put("spring.data.redis.host", redis().host());
        properties.put("spring.data.redis.port", Integer.toString(redis().port()));
        properties.put("palmares.storage.endpoint", s3.endpoint().toString());
        properties.put("palmares.storage.public-endpoint", s3.endpoint().toString());
        properties.put("palmares.storage.region", s3.region());
        properties.put("palmares.storage.access-key", s3.accessKey());
        properties.put("palmares.storage.secret-key", s3.secretKey());
        properties.put("palmares.storage.folder", s3.folder().toString());
        properties.put("palmares.media.ffmpeg", ffmpeg().ffmpeg().toString());
        properties.put("palmares.media.ffprobe", ffmpeg().ffprobe().toString());
        properties.put(
                "palmares.media.library-path",
                ffmpeg().libraryFolders().stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        return properties;
    }

    /** Stops all servers cleanly; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            InParallel.all(
                    Stream.of(postgresProcess, redisProcess, s3Process)
                            .<Supplier<ServerProcess>>map(
                                    process ->
                                            () -> {
                                                process.stop();
                                                return process;
                                            })
                            .toList());
        } finally {
            guard.close();
            lock.close();
        }
    }

    /** Found once per JVM, and only when somebody asks. */
    private static final class FoundFfmpeg {
        static final Ffmpeg FFMPEG = FfmpegSearch.find();
    }
}

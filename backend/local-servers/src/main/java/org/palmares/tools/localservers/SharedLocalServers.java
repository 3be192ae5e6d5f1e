// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The one set of servers that all tests of a JVM share, and others like it. */
final class SharedLocalServers {

    private static final Duration TURN_LIMIT = Duration.ofMinutes(5);

    private static @Nullable LocalServers servers;
    private static @Nullable LocalServersException failure;

    private SharedLocalServers() {}

    static synchronized LocalServers get() {
        if (failure != null) {
            throw failure;
        }
        if (servers == null) {
            try {
                servers = start();
            } catch (LocalServersException e) {
                failure = e;
                throw e;
            }
        }
        return servers;
    }

    /** A set of its own, in a folder that goes when the JVM ends. */
    static LocalServers start() {
        Path parent = parent();
        try {
            Files.createDirectories(parent);
        } catch (IOException e) {
            throw unwritable(parent, e);
        }
        // Tests run in several JVMs: until its lock is taken, a new folder looks like an abandoned
        // one, and until its server listens, a port looks free.
        try (OwnerLock _ = OwnerLock.await(parent, TURN_LIMIT)) {
            removeAbandoned(parent);
            return startIn(parent.resolve(UUID.randomUUID().toString()));
        } catch (IOException e) {
            throw unwritable(parent, e);
        }
    }

    private static LocalServers startIn(Path folder) {
        LocalServers servers = LocalServers.in(folder).withoutShutdownHook().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(servers, folder)));
        return servers;
    }

    private static LocalServersException unwritable(Path folder, IOException cause) {
        return new LocalServersException("The folder " + folder + " cannot be written to.", cause);
    }

    private static Path parent() {
        Path target = Path.of("target").toAbsolutePath();
        Path base =
                Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir"));
        return base.resolve("shared-local-servers");
    }

    /** Folders of test runs that were killed before they could remove them. */
    private static void removeAbandoned(Path parent) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(parent)) {
            folders = all.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            DataFolder data = DataFolder.at(folder);
            try (@Nullable OwnerLock lock = OwnerLock.tryTake(data.root())) {
                if (lock != null) {
                    Orphans.stop(data);
                    Folders.delete(folder);
                }
            }
        }
    }

    private static void remove(LocalServers servers, Path folder) {
        servers.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

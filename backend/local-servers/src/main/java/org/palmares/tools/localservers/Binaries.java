// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** Unpacks programs out of jars on the class path, once per version, into a cache folder. */
final class Binaries {

    private Binaries() {}

    /** Writes what a jar holds into an empty folder. */
    @FunctionalInterface
    interface Unpacking {
        void into(Path folder) throws IOException;
    }

    /**
     * The cache folder of the jar that holds the resource, filled on first use.
     *
     * @param part tells apart what is unpacked from one jar, such as a version of the unpacking
     */
    static Path unpacked(URL resource, String part, Unpacking unpacking) {
        Path home = cache().resolve(jarName(resource) + "-" + part);
        if (Files.isDirectory(home)) {
            return home;
        }
        Path next = home.resolveSibling(home.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(next);
            unpacking.into(next);
            moveUnlessThere(next, home);
            return home;
        } catch (IOException e) {
            throw new LocalServersException(
                    "The programs of the local servers could not be unpacked into " + home + ".",
                    e);
        }
    }

    static Optional<URL> resource(String name) {
        return Optional.ofNullable(Binaries.class.getClassLoader().getResource(name));
    }

    static void copyExecutable(URL resource, Path target) throws IOException {
        try (var in = resource.openStream()) {
            Files.copy(in, target);
        }
        target.toFile().setExecutable(true, false);
    }

    private static void moveUnlessThere(Path next, Path home) throws IOException {
        try {
            Files.move(next, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another process was faster; its copy is the same.
            Folders.delete(next);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static Path cache() {
        String given = System.getProperty("palmares.local-servers.cache", "");
        if (!given.isEmpty()) {
            return Path.of(given).toAbsolutePath();
        }
        Path system = Path.of("/var/cache");
        if (OperatingSystem.userId() == 0 && Files.isWritable(system)) {
            // Root's home is closed to the other user that PostgreSQL may have to run as.
            return system.resolve("palmares").resolve("local-servers");
        }
        String xdg = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).orElse("");
        Path caches =
                xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return caches.resolve("palmares").resolve("local-servers").toAbsolutePath();
    }

    private static String jarName(URL resource) {
        String path = URI.create(resource.getPath().split("!")[0]).getPath();
        String name = Path.of(path).getFileName().toString();
        return name.endsWith(".jar") ? name.substring(0, name.length() - 4) : name;
    }
}

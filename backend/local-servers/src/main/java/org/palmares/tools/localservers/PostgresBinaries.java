// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Unpacks the programs of PostgreSQL, which come as a compressed archive inside a jar. */
final class PostgresBinaries {

    private static final int EXECUTABLE = 0111;

    private PostgresBinaries() {}

    /** The folder with bin, lib and share in it. */
    static Path home() {
        URL archive =
                archiveName()
                        .flatMap(Binaries::resource)
                        .orElseThrow(() -> OperatingSystem.unsupported("PostgreSQL"));
        return Binaries.unpacked(archive, "1", folder -> unpack(archive, folder));
    }

    private static Optional<String> archiveName() {
        return Optional.ofNullable(
                switch (OperatingSystem.platform()) {
                    case "linux-x64" -> "postgres-linux-x86_64.txz";
                    case "linux-arm64" -> "postgres-linux-arm_64.txz";
                    case "mac-x64" -> "postgres-darwin-x86_64.txz";
                    case "mac-arm64" -> "postgres-darwin-arm_64.txz";
                    default -> null;
                });
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream packed = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            @Nullable TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                write(tar, entry, folder);
                entry = tar.getNextEntry();
            }
        }
    }

    private static void write(InputStream tar, TarArchiveEntry entry, Path folder)
            throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, target);
            target.toFile().setExecutable((entry.getMode() & EXECUTABLE) != 0, false);
        }
    }
}

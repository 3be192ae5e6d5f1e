// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one folder with everything that the servers keep, and where in it each thing lies. */
record DataFolder(Path root) {

    private static final int LAST_WORDS = 5;

    static DataFolder at(Path folder) {
        try {
            Files.createDirectories(folder);
            DataFolder data = new DataFolder(folder.toRealPath());
            Files.createDirectories(data.root().resolve("logs"));
            return data;
        } catch (IOException e) {
            throw new LocalServersException(
                    "The data folder " + folder + " cannot be created or written to.", e);
        }
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path pidFile(String server) {
        return root.resolve(server + ".pid");
    }

    Path log(String server) {
        return root.resolve("logs").resolve(server + ".log");
    }

    String lastWords(String server) {
        try {
            // Indented lines are the inner part of a stack trace.
            List<String> lines =
                    Files.readAllLines(log(server)).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                            .toList();
            return String.join(
                    " / ", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
        } catch (IOException _) {
            return "(none)";
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What differs between the systems that the servers run on. */
final class OperatingSystem {

    private static final String NAME = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final String ARCH = System.getProperty("os.arch").toLowerCase(Locale.ROOT);

    private static final int USER_ID = findUserId();

    private OperatingSystem() {}

    static boolean isLinux() {
        return NAME.contains("linux");
    }

    /** Such as linux-x64 or mac-arm64. */
    static String platform() {
        String system = isLinux() ? "linux" : NAME.contains("mac") ? "mac" : NAME;
        return switch (ARCH) {
            case "amd64", "x86_64" -> system + "-x64";
            case "aarch64", "arm64" -> system + "-arm64";
            default -> system + "-" + ARCH;
        };
    }

    /** The numeric user that this process runs as; 0 is root. */
    static int userId() {
        return USER_ID;
    }

    private static int findUserId() {
        try {
            // What this process has just made belongs to whom it runs as.
            Path probe = Files.createTempFile("palmares", ".uid");
            int uid = (int) Files.getAttribute(probe, "unix:uid");
            Files.delete(probe);
            return uid;
        } catch (IOException e) {
            throw new LocalServersException("The temporary folder cannot be written to.", e);
        }
    }

    static LocalServersException unsupported(String what) {
        return new LocalServersException(
                "No packaged %s exists for %s; use servers of your own through the usual Spring properties."
                        .formatted(what, platform()));
    }

    /** Words before a command that put it into a session of its own, away from Ctrl-C. */
    static List<String> ownProcessGroup() {
        if (onPath("setsid").isPresent()) {
            return List.of("setsid");
        }
        if (onPath("perl").isPresent()) {
            return List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV;");
        }
        return List.of();
    }

    static Optional<Path> onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether the command ends with exit code 0; its output is thrown away. */
    static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

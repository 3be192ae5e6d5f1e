// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A tiny shell process that outlives this JVM by a moment: when its input ends, because the JVM
 * ended in whatever way, it stops the servers that are still there.
 */
final class Guard implements AutoCloseable {

    private static final String SCRIPT =
            """
            known=''
            while read -r line; do known="$known$line
            "; done
            printf '%s' "$known" | while read -r pid started signal; do
              read -r stat < "/proc/$pid/stat" || continue
              set -- ${stat##*) }
              [ "${20}" = "$started" ] || continue
              kill -CONT "$pid"
              kill "-$signal" "$pid"
            done
            """;

    private final @Nullable Process process;

    private Guard(@Nullable Process process) {
        this.process = process;
    }

    static Guard start() {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return new Guard(null);
        }
        List<String> words = new ArrayList<>(OperatingSystem.ownProcessGroup());
        words.addAll(List.of("sh", "-c", SCRIPT));
        try {
            return new Guard(
                    new ProcessBuilder(words)
                            .directory(Path.of("/").toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } catch (IOException e) {
            throw new LocalServersException("The program 'sh' could not be run.", e);
        }
    }

    synchronized void watch(ProcessIdentity server, String stopSignal) {
        if (process == null) {
            return;
        }
        String ticks = server.started().substring(server.started().indexOf('/') + 1);
        try {
            OutputStream input = process.getOutputStream();
            input.write(
                    "%d %s %s\n"
                            .formatted(server.pid(), ticks, stopSignal)
                            .getBytes(StandardCharsets.US_ASCII));
            input.flush();
        } catch (IOException e) {
            throw new LocalServersException("The guard of the local servers has gone.", e);
        }
    }

    @Nullable ProcessHandle process() {
        return process == null ? null : process.toHandle();
    }

    @Override
    public synchronized void close() {
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().close();
            process.waitFor();
        } catch (IOException _) {
            // It has gone already, which is all that is wanted here.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Owns a data folder in a JVM of its own, so that a test can kill that JVM. */
final class ForkedOwner {

    private final Process jvm;
    private final List<ProcessHandle> servers;

    private ForkedOwner(Process jvm, List<ProcessHandle> servers) {
        this.jvm = jvm;
        this.servers = servers;
    }

    static ForkedOwner of(Path folder) throws IOException {
        Process jvm =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ForkedOwner.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        @Nullable String line =
                new BufferedReader(new InputStreamReader(jvm.getInputStream())).readLine();
        if (line == null) {
            throw new IOException("The forked owner did not start its servers.");
        }
        return new ForkedOwner(
                jvm,
                Stream.of(line.split(" "))
                        .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
                        .toList());
    }

    /** PostgreSQL, Redis and S3, in this order. */
    List<ProcessHandle> servers() {
        return servers;
    }

    /** Kills the JVM and nothing else. */
    void kill() throws InterruptedException {
        jvm.destroyForcibly().waitFor();
    }

    /** Kills the JVM together with the guard, so that nobody looks after the servers. */
    void killWithGuard() throws InterruptedException {
        Signals.send("STOP", List.of(jvm.toHandle()));
        List<ProcessHandle> guards =
                jvm.children().filter(child -> !servers.contains(child)).toList();
        Signals.send("KILL", guards);
        kill();
    }

    /** Asks the JVM to end, as kill or Ctrl-C does. */
    void terminate() throws InterruptedException {
        jvm.destroy();
        jvm.waitFor();
    }

    public static void main(String[] arguments) throws Exception {
        LocalServers servers = LocalServers.in(Path.of(arguments[0])).start();
        System.out.println(
                servers.postgresProcess().pid()
                        + " "
                        + servers.redisProcess().pid()
                        + " "
                        + servers.s3Process().pid());
        Thread.currentThread().join();
    }
}

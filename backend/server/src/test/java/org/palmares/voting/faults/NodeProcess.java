// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.faults;

import static org.awaitility.Awaitility.await;

import org.palmares.Palmares;
import org.palmares.tools.localservers.TcpProxy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One more node of the same service, in a process that may be killed and frozen. */
final class NodeProcess implements AutoCloseable {

    private static final Duration BOOT = Duration.ofSeconds(120);

    private final TcpProxy postgres = new TcpProxy(FaultyServers.SERVERS.postgresProcess().port());
    private final TcpProxy redis = new TcpProxy(FaultyServers.SERVERS.redisProcess().port());
    private final int port = freePort();
    private final Process process;

    private NodeProcess() {
        try {
            process =
                    new ProcessBuilder(command())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.to(log()))
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It answers when this returns. */
    static NodeProcess started() {
        NodeProcess node = new NodeProcess();
        try {
            await().atMost(BOOT).ignoreExceptions().until(node::isReady);
        } catch (RuntimeException e) {
            node.close();
            throw e;
        }
        return node;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** What it reaches PostgreSQL through. */
    TcpProxy postgres() {
        return postgres;
    }

    /** What it reaches Redis through. */
    TcpProxy redis() {
        return redis;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As a balancer's platform stops it; it ends by itself. */
    void terminate() {
        process.destroy();
    }

    void awaitEnd() {
        await().atMost(BOOT).until(() -> !process.isAlive());
    }

    void pause() {
        signal("STOP");
    }

    void resume() {
        signal("CONT");
    }

    boolean isReady() throws IOException, InterruptedException {
        HttpRequest asked =
                HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m"));
        words.addAll(List.of("-cp", classPath(), Palmares.class.getName()));
        FaultyServers.properties(postgres, redis)
                .forEach((name, value) -> words.add("--" + name + "=" + value));
        words.add("--server.port=" + port);
        return words;
    }

    /** Without the tests, whose components are none of a node's. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !Path.of(part).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static File log() {
        return Path.of("target", "fault-node.log").toFile();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
        try {
            postgres.close();
            redis.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

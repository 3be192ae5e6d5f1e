// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The packaged redis-server with its append-only file on. */
final class RedisServer {

    static final String NAME = "redis";
    static final String PROGRAM = "redis-server";
    private static final int PROBE_MILLIS = 2_000;

    private RedisServer() {}

    static ServerCommand command(DataFolder data, int port) {
        Path folder = data.folder(NAME);
        return new ServerCommand(
                NAME,
                PROGRAM,
                port,
                List.of(
                        binary().toString(),
                        "--bind",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(port),
                        "--dir",
                        folder.toString(),
                        "--daemonize",
                        "no",
                        "--appendonly",
                        "yes",
                        "--appendfsync",
                        "everysec",
                        "--save",
                        "",
                        "--maxmemory-policy",
                        "noeviction"),
                folder,
                "TERM",
                () -> answersPing(port));
    }

    private static Path binary() {
        String name =
                switch (OperatingSystem.platform()) {
                    case "linux-x64" -> "redis-server-6.2.6-v5-linux-amd64";
                    case "linux-arm64" -> "redis-server-6.2.7-linux-arm64";
                    case "mac-x64" -> "redis-server-6.2.6-v5-darwin-amd64";
                    case "mac-arm64" -> "redis-server-6.2.6-v5-darwin-arm64";
                    default -> throw OperatingSystem.unsupported("Redis");
                };
        URL packed =
                Binaries.resource(name).orElseThrow(() -> OperatingSystem.unsupported("Redis"));
        return Binaries.unpacked(
                        packed,
                        "1",
                        folder -> Binaries.copyExecutable(packed, folder.resolve(PROGRAM)))
                .resolve(PROGRAM);
    }

    private static boolean answersPing(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PROBE_MILLIS);
            socket.setSoTimeout(PROBE_MILLIS);
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(5);
            return new String(answer, StandardCharsets.US_ASCII).equals("+PONG");
        } catch (IOException _) {
            return false;
        }
    }
}

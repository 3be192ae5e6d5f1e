// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Speaks just enough of the Redis protocol to ask a server one thing. */
final class RespClient {

    private RespClient() {}

    static List<String> ask(Redis redis, String command) throws IOException {
        try (Socket socket = new Socket(redis.host(), redis.port())) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.UTF_8));
            var reader =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String first = reader.readLine();
            if (!first.startsWith("*") && !first.startsWith("$")) {
                return List.of(first);
            }
            int values = first.startsWith("*") ? Integer.parseInt(first.substring(1)) : 1;
            List<String> answer = new ArrayList<>();
            for (int i = 0; i < values; i++) {
                if (first.startsWith("*")) {
                    reader.readLine();
                }
                answer.add(reader.readLine());
            }
            return answer;
        }
    }
}

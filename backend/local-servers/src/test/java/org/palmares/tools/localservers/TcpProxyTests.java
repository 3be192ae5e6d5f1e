// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Predicate;

class TcpProxyTests {

    private final Redis redis = LocalServers.shared().redis();
    private final TcpProxy proxy = new TcpProxy(redis.port());
    private final Redis proxied = new Redis("127.0.0.1", proxy.port());
    private final String key = "proxy:" + UUID.randomUUID();

    @AfterEach
    void close() throws IOException {
        proxy.close();
    }

    @Test
    void letsThroughWhatItIsNotToldToTouch() throws IOException {
        assertThat(RespClient.ask(proxied, "PING")).containsExactly("+PONG");
        assertThat(proxy.swallowed()).isZero();
    }

    @Test
    void resetsConnectionsUntilItIsHealed() throws IOException {
        try (Socket before = connect()) {
            proxy.cut();

            assertThatThrownBy(() -> ask(before, "PING")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> RespClient.ask(proxied, "PING"))
                    .isInstanceOf(IOException.class);
        }
        proxy.heal();
        assertThat(RespClient.ask(proxied, "PING")).containsExactly("+PONG");
    }

    @Test
    void theServerDoesWhatItWasAskedAndTheAnswerIsLost() throws IOException {
        proxy.swallowAnswers(asking("INCR"));

        assertThatThrownBy(() -> ask(connect(), "INCR " + key))
                .isInstanceOf(SocketTimeoutException.class);

        assertThat(proxy.swallowed()).isEqualTo(1);
        assertThat(RespClient.ask(redis, "INCR " + key)).containsExactly(":2");
        assertThat(RespClient.ask(proxied, "PING")).containsExactly("+PONG");
    }

    @Test
    void theRequestIsLost() throws IOException {
        proxy.swallowRequests(asking("INCR"));

        assertThatThrownBy(() -> ask(connect(), "INCR " + key))
                .isInstanceOf(SocketTimeoutException.class);

        assertThat(RespClient.ask(redis, "INCR " + key)).containsExactly(":1");
    }

    @Test
    void aConnectionThatHasLostBytesEndsWithTheFault() throws IOException {
        proxy.swallowAnswers(asking("PING"));
        try (Socket deaf = connect()) {
            assertThatThrownBy(() -> ask(deaf, "PING")).isInstanceOf(SocketTimeoutException.class);

            proxy.heal();

            assertThat(endsOrFails(deaf)).isTrue();
        }
    }

    private static Predicate<byte[]> asking(String word) {
        return bytes -> new String(bytes, StandardCharsets.US_ASCII).contains(word);
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        socket.setSoTimeout(300);
        return socket;
    }

    private static String ask(Socket socket, String command) throws IOException {
        socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        int first = socket.getInputStream().read();
        if (first < 0) {
            throw new IOException("ended");
        }
        return Character.toString(first);
    }

    private static boolean endsOrFails(Socket socket) {
        try {
            socket.setSoTimeout(5_000);
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException _) {
            return false;
        } catch (IOException _) {
            return true;
        }
    }
}

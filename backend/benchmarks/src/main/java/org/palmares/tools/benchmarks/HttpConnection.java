// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;

/**
 * One kept HTTP/1.1 connection, as thin as it can be, so that the client takes little of the two
 * cores that it shares with the server. Each connection comes from a loopback address of its own,
 * because votes are throttled by address.
 */
final class HttpConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    HttpConnection(int port, int number) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        byte[] local = {127, 0, (byte) (1 + number / 200), (byte) (1 + number % 200)};
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(local), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** The head and the body of the answer. */
    String post(String path, String cookie, String body) throws IOException {
        String request =
                "POST "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Accept: application/json\r\n"
                        + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                        + "Content-Length: "
                        + body.length()
                        + "\r\n\r\n"
                        + body;
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        return read();
    }

    private String read() throws IOException {
        StringBuilder answer = new StringBuilder();
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            answer.append(line).append('\n');
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding: chunked");
        }
        if (!chunked) {
            return answer.append('\n')
                    .append(new String(in.readNBytes(length), US_ASCII))
                    .toString();
        }
        answer.append('\n');
        for (int size = chunk(); size > 0; size = chunk()) {
            answer.append(new String(in.readNBytes(size), US_ASCII));
            line();
        }
        line();
        return answer.toString();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.function.Function;

/**
 * Stands between a client and the S3 storage, one exchange a connection, and does to each request
 * what a test says.
 */
final class FaultProxy implements AutoCloseable {

    /** What is done to one request. */
    enum Fault {
        NONE,
        /** The storage does its work, and the answer is lost. */
        ANSWER_LOST,
        /** The request never arrives. */
        REQUEST_LOST,
        /** The storage says that its disk is full. */
        FULL
    }

    private static final String NO_ROOM =
            "<Error><Code>InsufficientStorage</Code><Message>disk full</Message></Error>";

    private final URI storage;
    private final ServerSocket door;
    private volatile Function<String, Fault> faults = _ -> Fault.NONE;

    FaultProxy(URI storage) throws IOException {
        this.storage = storage;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    /** The address that stands for the storage's own. */
    String endpoint() {
        return "http://localhost:" + door.getLocalPort();
    }

    /**
     * @param said what to do to a request, by its first line
     */
    void inject(Function<String, Fault> said) {
        faults = said;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> exchange(client));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void exchange(Socket client) {
        try (client) {
            String head = head(client.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            Fault fault = faults.apply(head.lines().findFirst().orElse(""));
            if (fault == Fault.REQUEST_LOST) {
                return;
            }
            if (fault == Fault.FULL) {
                drain(client.getInputStream(), length(head));
                client.getOutputStream().write(full());
                return;
            }
            forward(client, head, fault);
        } catch (IOException _) {
            // Either side has gone away, which is what these tests are about.
        }
    }

    private void forward(Socket client, String head, Fault fault) throws IOException {
        try (Socket server = new Socket(storage.getHost(), storage.getPort())) {
            String closing = head.replaceFirst("\r\n", "\r\nConnection: close\r\n");
            server.getOutputStream().write(closing.getBytes(ISO_8859_1));
            Thread.ofVirtual().start(() -> pump(client, server));
            if (fault == Fault.ANSWER_LOST) {
                server.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            } else {
                server.getInputStream().transferTo(client.getOutputStream());
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // The answer is through.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (next == '\n' && head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                return head.toString(ISO_8859_1)
                        .replaceAll("(?i)\r\n(Connection|Upgrade|HTTP2-Settings): [^\r]*", "");
            }
        }
        return "";
    }

    private static long length(String head) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .mapToLong(line -> Long.parseLong(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    private static void drain(InputStream in, long length) throws IOException {
        byte[] chunk = new byte[1 << 16];
        for (long left = length; left > 0; ) {
            int read = in.read(chunk, 0, (int) Math.min(left, chunk.length));
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    private static byte[] full() {
        return ("HTTP/1.1 507 Insufficient Storage\r\nConnection: close\r\n"
                        + "Content-Type: application/xml\r\nContent-Length: "
                        + NO_ROOM.length()
                        + "\r\n\r\n"
                        + NO_ROOM)
                .getBytes(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}

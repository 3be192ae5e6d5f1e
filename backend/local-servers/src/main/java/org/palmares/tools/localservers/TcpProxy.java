// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Stands between clients and one server on 127.0.0.1, byte for byte, and does to their connections
 * what a fault test says. What a fault has begun is over with {@link #heal()}.
 */
public final class TcpProxy implements Closeable {

    private static final Predicate<byte[]> NOTHING = _ -> false;

    private final int server;
    private final ServerSocket door;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private final AtomicInteger swallowed = new AtomicInteger();
    private volatile boolean refusing;
    private volatile Predicate<byte[]> unanswered = NOTHING;
    private volatile Predicate<byte[]> undelivered = NOTHING;
    private volatile long slowness;

    /**
     * @param server the port of the server behind it, which need not run yet
     */
    public TcpProxy(int server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** The port that stands for the server's own. */
    public int port() {
        return door.getLocalPort();
    }

    /** Resets every connection, and every new one until it is healed. */
    public void cut() {
        refusing = true;
        lines.forEach(Line::reset);
    }

    /**
     * From the first request that matches on, the server does what it is asked on that connection,
     * and its answers are lost; the connection stays open.
     *
     * @param request told by one piece of what a client sends
     */
    public void swallowAnswers(Predicate<byte[]> request) {
        unanswered = request;
    }

    /** From the first request that matches on, nothing of that connection arrives any more. */
    public void swallowRequests(Predicate<byte[]> request) {
        undelivered = request;
    }

    /** Each piece of the server's answers arrives so much later. */
    public void slow(Duration by) {
        slowness = by.toNanos();
    }

    /** How many connections have met the request that makes them lose what follows. */
    public int swallowed() {
        return swallowed.get();
    }

    /** As before the fault; a connection that has lost bytes is of no use and is reset. */
    public void heal() {
        unanswered = NOTHING;
        undelivered = NOTHING;
        refusing = false;
        slowness = 0;
        lines.stream().filter(line -> line.deaf || line.mute).forEach(Line::reset);
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException _) {
                // The door is closed, or a client has gone already.
            }
        }
    }

    private void connect(Socket client) {
        try {
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
            Line line = new Line(client, behind);
            lines.add(line);
            Thread.ofVirtual().start(line::requests);
            Thread.ofVirtual().start(line::answers);
            if (refusing) {
                line.reset();
            }
        } catch (IOException _) {
            reset(client);
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            // No time to linger makes it a reset rather than a polite end.
            socket.setSoLinger(true, 0);
        } catch (IOException _) {
            // It has gone by itself.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        lines.forEach(Line::reset);
    }

    /** One client's connection. */
    private final class Line {

        private final Socket client;
        private final Socket behind;
        private volatile boolean deaf;
        private volatile boolean mute;

        Line(Socket client, Socket behind) throws SocketException {
            this.client = client;
            this.behind = behind;
            client.setTcpNoDelay(true);
            behind.setTcpNoDelay(true);
        }

        void requests() {
            pump(client, behind, true);
        }

        void answers() {
            pump(behind, client, false);
        }

        private void pump(Socket from, Socket to, boolean asking) {
            byte[] buffer = new byte[1 << 16];
            try {
                for (int read = from.getInputStream().read(buffer);
                        read >= 0;
                        read = from.getInputStream().read(buffer)) {
                    if (asking) {
                        judge(Arrays.copyOf(buffer, read));
                    } else if (slowness > 0) {
                        LockSupport.parkNanos(slowness);
                    }
                    if (!(asking ? mute : deaf)) {
                        to.getOutputStream().write(buffer, 0, read);
                    }
                }
            } catch (IOException _) {
                // One side has gone; so does the other.
            }
            reset();
        }

        private void judge(byte[] request) {
            boolean loses = undelivered.test(request);
            if (!mute && !deaf && (loses || unanswered.test(request))) {
                mute = loses;
                deaf = true;
                swallowed.incrementAndGet();
            }
        }

        void reset() {
            lines.remove(this);
            TcpProxy.reset(client);
            TcpProxy.reset(behind);
        }
    }
}

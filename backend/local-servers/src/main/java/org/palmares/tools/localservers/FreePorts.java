// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** Finds ports on 127.0.0.1 that nothing listens on. */
final class FreePorts {

    /** Below the ephemeral range, so that no outgoing connection sits on it during a restart. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;
    private static final int TRIES = 1_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FreePorts() {}

    /** The given port, or a free one for 0. */
    static int givenOrAny(String server, int port) {
        if (port == 0) {
            return any();
        }
        requireFree(server, port);
        return port;
    }

    static void requireFree(String server, int port) {
        if (!isFree(port)) {
            throw new LocalServersException(
                    "%s cannot start because port %d on 127.0.0.1 is taken."
                            .formatted(server, port));
        }
    }

    static int any() {
        for (int i = 0; i < TRIES; i++) {
            int port = RANDOM.nextInt(FIRST, LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new LocalServersException("No free port was found on 127.0.0.1.");
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // The servers reuse a port that has connections in TIME_WAIT, so this look does too.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}

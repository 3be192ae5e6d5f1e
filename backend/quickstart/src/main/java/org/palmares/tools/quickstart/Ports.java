// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds ports of this machine's loopback address. */
final class Ports {

    private Ports() {}

    /** The wished port, or the next one of the following hundred that is free. */
    static int free(int wished) {
        for (int port = wished; port < wished + 100; port++) {
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No free port from " + wished + " on.");
    }

    private static boolean isFree(int port) {
        try (var any = new ServerSocket(port)) {
            any.close();
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
            return true;
        } catch (java.net.BindException _) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

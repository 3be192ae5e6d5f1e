// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.quickstart;

import org.palmares.Palmares;

import java.io.IOException;

/** A worker that ends when its standard input does, so that none outlives a killed quick start. */
final class WorkerProcess {

    private WorkerProcess() {}

    public static void main(String[] args) {
        Thread.ofPlatform().daemon().name("parent-watch").start(WorkerProcess::watch);
        Palmares.main(args);
    }

    private static void watch() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said; only the end counts.
            }
        } catch (IOException _) {
            // The same as the end.
        }
        System.exit(0);
    }
}

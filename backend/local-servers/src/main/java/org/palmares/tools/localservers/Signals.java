// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sends POSIX signals that {@link ProcessHandle} has no method for. */
final class Signals {

    private static final int STATE = 0;
    private static final int THREADS = 17;

    private Signals() {}

    static void send(String signal, Collection<ProcessHandle> targets) {
        List<ProcessHandle> living = targets.stream().filter(Signals::lives).toList();
        if (living.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        living.forEach(target -> command.add(Long.toString(target.pid())));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new LocalServersException("The program 'kill' could not be run.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it runs; a zombie, which waits for a careless parent for ever, does not. */
    static boolean lives(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String[] stat = ProcessIdentity.statAfterName(process);
            boolean zombie = stat[STATE].equals("Z");
            // The first thread is a zombie already while others still hold files and ports.
            return !zombie || Integer.parseInt(stat[THREADS]) > 1;
        } catch (IOException _) {
            return process.isAlive();
        }
    }

    /** The process and everything that it started, itself first. */
    static List<ProcessHandle> family(ProcessHandle head) {
        List<ProcessHandle> family = new ArrayList<>();
        family.add(head);
        head.descendants().forEach(family::add);
        return family;
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sends POSIX signals that {@link ProcessHandle} has no method for. */
final class Signals {

    private Signals() {}

    static void send(String signal, Collection<ProcessHandle> targets) {
        List<ProcessHandle> living = targets.stream().filter(ProcessHandle::isAlive).toList();
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

    /** The process and everything that it started, itself first. */
    static List<ProcessHandle> family(ProcessHandle head) {
        List<ProcessHandle> family = new ArrayList<>();
        family.add(head);
        head.descendants().forEach(family::add);
        return family;
    }
}

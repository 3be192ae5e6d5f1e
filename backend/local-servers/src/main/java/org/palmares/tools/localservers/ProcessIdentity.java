// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which process it was, safe against a pid that another process has got since.
 *
 * @param started changes when the pid is used again; on Linux the boot and the tick of the start
 * @param program the file name of the program that it runs
 */
record ProcessIdentity(long pid, String started, String program) {

    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int START_TICKS = 19;

    static ProcessIdentity of(ProcessHandle process, String program) {
        return new ProcessIdentity(process.pid(), started(process), program);
    }

    static Optional<ProcessIdentity> read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return words.length == 3
                    ? Optional.of(new ProcessIdentity(Long.parseLong(words[0]), words[1], words[2]))
                    : Optional.empty();
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    void write(Path file) throws IOException {
        Files.writeString(file, pid + " " + started + " " + program + "\n");
    }

    /** The process, if it still lives and is the same one. */
    Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid)
                .filter(Signals::lives)
                .filter(process -> started(process).equals(started))
                .filter(process -> runs(process, program));
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().equals(program))
                .orElse(true);
    }

    private static String started(ProcessHandle process) {
        try {
            return Files.readString(BOOT).strip() + "/" + statAfterName(process)[START_TICKS];
        } catch (IOException _) {
            return process.info().startInstant().map(Object::toString).orElse("gone");
        }
    }

    /** The fields of /proc/pid/stat from the third on: the second, the name, may hold anything. */
    static String[] statAfterName(ProcessHandle process) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** Servers that an earlier run of the same data folder left behind when it was killed. */
final class Orphans {

    private static final Logger LOG = System.getLogger(Orphans.class.getName());

    private Orphans() {}

    static void stop(DataFolder data) {
        stop(
                data,
                PostgresServer.NAME,
                PostgresServer.PROGRAM,
                "INT",
                PostgresServer.cluster(data));
        stop(data, RedisServer.NAME, RedisServer.PROGRAM, "TERM", data.folder(RedisServer.NAME));
        stop(data, S3Server.NAME, S3Server.PROGRAM, "TERM", data.folder(S3Server.NAME));
    }

    private static void stop(
            DataFolder data, String name, String program, String signal, Path workingFolder) {
        Path pidFile = data.pidFile(name);
        Set<ProcessHandle> orphans = new LinkedHashSet<>();
        ProcessIdentity.read(pidFile).flatMap(ProcessIdentity::living).ifPresent(orphans::add);
        ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, program, workingFolder))
                .forEach(orphans::add);
        if (!orphans.isEmpty()) {
            LOG.log(Level.INFO, "Stopping {0}, left over from an earlier run.", name);
        }
        orphans.stream()
                .filter(orphan -> orphan.parent().filter(orphans::contains).isEmpty())
                .forEach(head -> ServerProcess.stop(head, signal));
        // Children end with their head; where that was killed earlier, nobody has told them.
        orphans.stream().filter(Signals::lives).forEach(ServerProcess::kill);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new LocalServersException("The file " + pidFile + " cannot be deleted.", e);
        }
    }

    /** Finds what no pid file names, such as backends whose postmaster was killed. */
    private static boolean worksIn(ProcessHandle process, String program, Path folder) {
        try {
            Path own = Path.of("/proc", Long.toString(process.pid()));
            return Files.readSymbolicLink(own.resolve("cwd")).equals(folder)
                    && Files.readSymbolicLink(own.resolve("exe")).endsWith(program);
        } catch (IOException _) {
            return false;
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.localservers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a program without root's name, because PostgreSQL refuses to run as root.
 *
 * @param words what to put before the program's own words; empty when this is no root
 * @param owner the numeric user that must own the files
 */
record UnprivilegedUser(List<String> words, int owner) {

    private static final int NOBODY = 65_534;
    private static final List<String> USER_NAMESPACE = List.of("unshare", "--user");

    /** Containers forbid user namespaces; there nobody may keep root's right to open files. */
    private static final List<String> NOBODY_WITH_FILES =
            List.of(
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override");

    private static final List<String> PLAIN_NOBODY = NOBODY_WITH_FILES.subList(0, 4);

    /** Finds the first way that can make and run a database. */
    static UnprivilegedUser ableToRun(Path initdb) {
        int self = OperatingSystem.userId();
        if (self != 0) {
            return new UnprivilegedUser(List.of(), self);
        }
        if (canRun(USER_NAMESPACE, initdb)) {
            return new UnprivilegedUser(USER_NAMESPACE, 0);
        }
        if (canRun(NOBODY_WITH_FILES, initdb)) {
            return new UnprivilegedUser(NOBODY_WITH_FILES, NOBODY);
        }
        if (canRun(PLAIN_NOBODY, initdb)) {
            return new UnprivilegedUser(PLAIN_NOBODY, NOBODY);
        }
        throw new LocalServersException(
                "PostgreSQL refuses to run as root and no other user can run "
                        + initdb
                        + "; start Palmares as an ordinary user.");
    }

    /** Gives the folder and all in it to the user that will run the program. */
    void own(Path folder) throws IOException {
        if (OperatingSystem.userId() == 0
                && (int) Files.getAttribute(folder, "unix:uid") != owner) {
            OperatingSystem.succeeds(
                    List.of("chown", "-R", owner + ":" + owner, folder.toString()));
        }
    }

    /** Asks initdb, because it also looks whether it may run the server beside it. */
    private static boolean canRun(List<String> prefix, Path initdb) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of(initdb.toString(), "--show", "--pgdata=/nonexistent"));
        return OperatingSystem.succeeds(words);
    }
}

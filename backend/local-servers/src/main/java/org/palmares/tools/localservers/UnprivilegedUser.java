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

    /** Finds the first way that can run the program. */
    static UnprivilegedUser ableToRun(Path program) {
        int self = self();
        if (self != 0) {
            return new UnprivilegedUser(List.of(), self);
        }
        if (canRun(USER_NAMESPACE, program)) {
            return new UnprivilegedUser(USER_NAMESPACE, 0);
        }
        if (canRun(NOBODY_WITH_FILES, program)) {
            return new UnprivilegedUser(NOBODY_WITH_FILES, NOBODY);
        }
        if (canRun(PLAIN_NOBODY, program)) {
            return new UnprivilegedUser(PLAIN_NOBODY, NOBODY);
        }
        throw new LocalServersException(
                "PostgreSQL refuses to run as root and no other user can run "
                        + program
                        + "; start Palmares as an ordinary user.");
    }

    /** Gives the folder and all in it to the user that will run the program. */
    void own(Path folder) throws IOException {
        if (self() == 0 && (int) Files.getAttribute(folder, "unix:uid") != owner) {
            OperatingSystem.succeeds(
                    List.of("chown", "-R", owner + ":" + owner, folder.toString()));
        }
    }

    private static boolean canRun(List<String> prefix, Path program) {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of(program.toString(), "--version"));
        return OperatingSystem.succeeds(words);
    }

    private static int self() {
        try {
            // What this process has just made belongs to whom it runs as.
            Path probe = Files.createTempFile("palmares", ".uid");
            int uid = (int) Files.getAttribute(probe, "unix:uid");
            Files.delete(probe);
            return uid;
        } catch (IOException e) {
            throw new LocalServersException("The temporary folder cannot be written to.", e);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.contest.Contest;

/**
 * What one viewer may do with one work, decided at one moment.
 *
 * @param watchable whether the viewer may look at what the work consists of
 * @param authors whether the viewer may know who made it
 * @param screening whether the viewer may read what the screeners decided
 * @param reader whether a panel has assigned the work to the viewer
 * @param contact whether the viewer may know how to reach who made it
 * @param births whether the viewer may know when its authors were born
 * @param progress whether the viewer may follow its file through the checks
 */
public record Access(
        Contest contest,
        boolean owner,
        boolean visible,
        boolean watchable,
        boolean authors,
        boolean screening,
        boolean progress,
        boolean edit,
        boolean withdraw,
        boolean reader,
        boolean contact,
        boolean births) {

    /** Of who is neither assigned to the work nor takes care of it. */
    public Access(
            Contest contest,
            boolean owner,
            boolean visible,
            boolean watchable,
            boolean authors,
            boolean screening,
            boolean progress,
            boolean edit,
            boolean withdraw) {
        this(
                contest, owner, visible, watchable, authors, screening, progress, edit, withdraw,
                false, false, false);
    }

    /** Whether the viewer may read the name that the uploader gave the file. */
    public boolean fileName() {
        return progress && authors;
    }
}

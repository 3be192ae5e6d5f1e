// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.account.Viewer;
import org.palmares.contest.Role;

import java.util.Set;
import java.util.UUID;

/**
 * The screeners' desk of one contest before somebody who may see it.
 *
 * @param decides whether the viewer screens, or only looks on
 */
public record DeskView(UUID contest, Viewer viewer, Set<Role> roles, boolean decides) {

    public boolean organiser() {
        return roles.contains(Role.ORGANISER);
    }

    /** Jurors judge works, not names, whatever else they are. */
    public boolean knowsNames() {
        return !roles.contains(Role.JUROR);
    }
}

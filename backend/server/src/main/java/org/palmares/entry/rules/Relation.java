// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.palmares.contest.Role;

import java.util.Set;

/**
 * What a viewer is to a work.
 *
 * @param roles in the work's contest
 * @param reader whether a panel has assigned the work to the viewer
 */
public record Relation(boolean owner, Set<Role> roles, boolean reader) {

    boolean seesHandedIn() {
        return ScreeningRules.sees(roles);
    }

    /** Screeners and above, not who only looks on; a juror judges blind. */
    boolean screens() {
        return ScreeningRules.screens(roles) && !judgesBlind();
    }

    /** Organisers and secretariat speak with entrants. */
    boolean takesCare() {
        return SecretariatRules.enters(roles) && !judgesBlind();
    }

    /** A juror judges works, not names, whatever else the juror is. */
    boolean judgesBlind() {
        return reader || roles.contains(Role.JUROR);
    }
}

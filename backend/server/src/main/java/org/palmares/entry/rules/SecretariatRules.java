// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.rules;

import org.palmares.contest.Role;

import java.util.Set;

/** Who handles works that were entered for people without an account. */
public final class SecretariatRules {

    private SecretariatRules() {}

    public static boolean enters(Set<Role> roles) {
        return roles.contains(Role.ORGANISER) || roles.contains(Role.SECRETARY);
    }
}

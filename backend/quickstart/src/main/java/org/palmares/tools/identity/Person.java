// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.tools.identity;

import java.util.List;

/**
 * Somebody who can sign in.
 *
 * @param subject what tokens call them, for ever
 * @param password its bcrypt hash
 * @param roles instance roles, such as {@code organiser}
 */
public record Person(
        String subject, String name, String email, String password, List<String> roles) {

    public Person {
        roles = List.copyOf(roles);
    }
}

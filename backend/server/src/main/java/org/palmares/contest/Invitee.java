// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be asked, as an organiser typed it.
 *
 * @param email where the link is mailed; null or blank for a link that is copied
 */
public record Invitee(String name, @Nullable String email) {

    /** Without the blanks around it; null where there is none. */
    public @Nullable String address() {
        return email == null || email.isBlank() ? null : email.strip();
    }
}

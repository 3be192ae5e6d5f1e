// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What a screener says about a work.
 *
 * @param reason said to the entrant; needed with a refusal
 * @param checklist the version that the screener read; null where none was shown
 * @param ticked keys of its items
 * @param batch what is decided together and can be taken back together
 */
public record Decision(
        boolean accept,
        @Nullable String reason,
        @Nullable Integer checklist,
        List<String> ticked,
        @Nullable UUID batch) {

    public static Decision of(boolean accept, @Nullable String reason) {
        return new Decision(accept, reason, null, List.of(), null);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One work handed in.
 *
 * @param number the short number within its contest, from 1, given at submission; null for a draft
 * @param owner the account that hands it in; null for a draft begun before signing in
 * @param device the browser that began the draft
 * @param revision counts the changes of a draft
 */
public record Entry(
        UUID key,
        UUID contest,
        UUID category,
        EntryState state,
        @Nullable Integer number,
        String title,
        String description,
        List<String> authors,
        @Nullable UUID owner,
        @Nullable UUID device,
        int revision,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable Screening screening) {

    /** The number as everybody writes it, such as {@code MS 045}; null for a draft. */
    public @Nullable String code() {
        return number == null ? null : EntryNumber.write(number);
    }

    public boolean isAccepted() {
        return state == EntryState.ACCEPTED;
    }
}

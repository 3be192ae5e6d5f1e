// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What everybody reads of a work that one person of the secretariat alone hands in.
 *
 * @param number of the receipt
 * @param dueAt when it counts as handed in unless it is taken back
 * @param end null while it can still be taken back
 * @param entryNumber the work's own; null until it is handed in
 */
public record PaperNotice(
        UUID key,
        UUID contest,
        UUID entry,
        UUID category,
        int number,
        Instant announcedAt,
        Instant dueAt,
        @Nullable End end,
        @Nullable Integer entryNumber) {

    /** How the wait of a work was over. */
    public enum End {
        HANDED_IN,
        /** A second person compared it after all. */
        COMPARED,
        CANCELLED
    }
}

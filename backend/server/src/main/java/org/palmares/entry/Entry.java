// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;
import org.palmares.account.Viewer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One work handed in.
 *
 * @param number the short number within its contest, from 1, given at the first submission; null
 *     before it
 * @param owner the account that hands it in; null for a draft begun before signing in
 * @param device the browser that began the draft
 * @param revision counts the changes of a draft
 * @param unit the unit for which it is handed in; null where none was named
 * @param enteredBy the member of the secretariat who entered it for somebody without an account;
 *     null where its owner did
 * @param correctionUntil until when its entrant may correct it, although it was handed in before;
 *     null where nobody asked for that
 * @param countedAt when a work that came to the secretariat counts as handed in: its arrival, or
 *     the day of its postmark; null for a work that came by the pages or a table
 * @param offeredBy who of the secretariat gave it to a second person to compare; null unless it
 *     waits for that
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
        @Nullable Screening screening,
        @Nullable UUID unit,
        @Nullable UUID enteredBy,
        @Nullable Instant correctionUntil,
        @Nullable Instant countedAt,
        @Nullable UUID offeredBy) {

    /** The number as everybody writes it, such as {@code MS 045}; null before it has one. */
    public @Nullable String code() {
        return number == null ? null : EntryNumber.write(number);
    }

    /**
     * Whether this viewer hands the work in: by account, or, while nobody has claimed it, by the
     * browser that began it.
     */
    public boolean isOwnedBy(Viewer viewer) {
        return owner == null ? device != null && device.equals(viewer.device()) : viewer.is(owner);
    }

    /** Whether it is a draft once more because the screeners asked for a correction. */
    public boolean isBeingCorrected() {
        return state == EntryState.DRAFT && correctionUntil != null;
    }

    /** Whether the screeners have to do with it: handed in, or back for a correction. */
    public boolean isOnDesk() {
        return state != EntryState.DRAFT || isBeingCorrected();
    }

    /** Entered by the secretariat, which goes on handling it when its author has claimed it. */
    public boolean isOnTheSecretariatsDesk() {
        return enteredBy != null;
    }

    /**
     * Came to the secretariat and is not handed in yet: its author, who may have claimed it, looks
     * on, because it may be completed after the end of intake.
     */
    public boolean isTheSecretariatsAlone() {
        return countedAt != null && state == EntryState.DRAFT && correctionUntil == null;
    }

    /** The same, no longer waiting for a second person. */
    public Entry compared() {
        return new Entry(
                key,
                contest,
                category,
                state,
                number,
                title,
                description,
                authors,
                owner,
                device,
                revision,
                createdAt,
                submittedAt,
                screening,
                unit,
                enteredBy,
                correctionUntil,
                countedAt,
                null);
    }

    public boolean isAccepted() {
        return state == EntryState.ACCEPTED;
    }
}

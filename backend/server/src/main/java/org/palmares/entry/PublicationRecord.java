// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Where and when a part was published; empty where nothing is said.
 *
 * @param outlet the newspaper, station or site
 * @param place the page of a newspaper or the slot of a broadcast
 */
public record PublicationRecord(String outlet, @Nullable LocalDate publishedOn, String place) {

    public static final PublicationRecord NONE = new PublicationRecord("", null, "");

    public boolean isGiven() {
        return !outlet.isEmpty() || publishedOn != null || !place.isEmpty();
    }

    public boolean isWhole() {
        return !outlet.isEmpty() && publishedOn != null;
    }
}

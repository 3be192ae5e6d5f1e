// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Reads the cursors that this module gave out; any other begins from the start. */
final class Cursors {

    private Cursors() {}

    static @Nullable Integer number(@Nullable String cursor) {
        return cursor != null && cursor.matches("[0-9]{1,9}") ? Integer.valueOf(cursor) : null;
    }

    static @Nullable UUID key(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}

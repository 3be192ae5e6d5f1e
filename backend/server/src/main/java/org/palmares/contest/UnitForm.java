// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** What an organiser says about a unit; everything in it replaces what was there. */
public record UnitForm(
        @Nullable UUID parent,
        String code,
        String name,
        String kind,
        @Nullable Integer minimum,
        @Nullable Integer maximum) {

    public Unit unit(UUID key, UUID contest) {
        return new Unit(key, contest, parent, code, name, kind, minimum, maximum);
    }
}

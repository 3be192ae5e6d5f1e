// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * An agency, district, commune or branch that takes part and reports.
 *
 * @param parent the unit above it; null at the top
 * @param code the organiser's own key, unique in the contest whatever its case
 * @param kind what sort of unit, in the organiser's words; may be empty
 * @param minimum works expected of it and of the units below it; null where none are
 * @param maximum works taken from it and from the units below it; null where any number is
 */
public record Unit(
        UUID key,
        UUID contest,
        @Nullable UUID parent,
        String code,
        String name,
        String kind,
        @Nullable Integer minimum,
        @Nullable Integer maximum) {

    public UnitForm form() {
        return new UnitForm(parent, code, name, kind, minimum, maximum);
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.jspecify.annotations.Nullable;

/** What can be downloaded. */
public enum ExportContent {
    ENTRIES,
    UNITS,
    MEMBERS,
    TEMPLATE_UNITS,
    TEMPLATE_COORDINATORS,
    TEMPLATE_JURORS,
    TEMPLATE_ENTRIES;

    /** The kind of table that a template is for; null for what is no template. */
    @Nullable TableKind template() {
        return switch (this) {
            case TEMPLATE_UNITS -> TableKind.UNITS;
            case TEMPLATE_COORDINATORS -> TableKind.COORDINATORS;
            case TEMPLATE_JURORS -> TableKind.JURORS;
            case TEMPLATE_ENTRIES -> TableKind.ENTRIES;
            case ENTRIES, UNITS, MEMBERS -> null;
        };
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

/** What the rows of a table are. */
public enum TableKind {
    UNITS,
    COORDINATORS,
    JURORS,
    ENTRIES
}

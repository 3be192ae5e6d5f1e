// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

/** How the cells of a column are written. */
public enum CellForm {
    /** One line. */
    TEXT,
    LINES,
    /** A whole number. */
    NUMBER,
    /** Kept as ISO, read as dd/mm/yyyy. */
    DATE,
    PHONE,
    EMAIL,
    /** Several, one to a line or with semicolons between them. */
    LIST,
    LINKS
}

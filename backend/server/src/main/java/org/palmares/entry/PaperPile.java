// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** The works of the secretariat that are in the same case. */
public enum PaperPile {
    /** Of a table that came in; nobody has taken the work itself in. */
    LISTED,
    /** Taken in, being completed. */
    TAKEN,
    /** Waiting for a second person. */
    OFFERED,
    /** Handed in. */
    HANDED_IN
}

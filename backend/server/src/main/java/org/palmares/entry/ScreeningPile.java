// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** The works of the desk that are in the same case. */
public enum ScreeningPile {
    /** All that wait, whoever's turn it is. */
    WAITING,
    SECOND_LOOK,
    ORGANISER,
    /** With their entrants. */
    CORRECTION,
    ACCEPTED,
    REFUSED
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** Whose turn it is while a work waits for screening. */
public enum ScreeningLook {
    FIRST,
    /** Another screener looks, without being told what the first one thinks. */
    SECOND,
    /** The two disagree. */
    ORGANISER
}

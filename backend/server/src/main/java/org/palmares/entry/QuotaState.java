// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** How a unit stands to what is expected of it. */
public enum QuotaState {
    /** Nothing is expected. */
    NONE,
    /** Below its minimum. */
    BEHIND,
    MET,
    /** At its maximum: no further work is taken. */
    FULL
}

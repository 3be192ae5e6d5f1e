// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

/** How far the consent of a young author's guardian is. */
public enum GuardianState {
    /** Nobody was asked, or the link ran out. */
    MISSING,
    ASKED,
    AGREED,
    DECLINED,
    /** On paper; a screener looked at the scan. */
    SIGNED;

    public boolean isGiven() {
        return this == AGREED || this == SIGNED;
    }
}

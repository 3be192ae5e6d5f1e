// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

/** How places are counted after a shared one. */
public enum PlaceStyle {
    /** 1, 2, 2, 4. */
    STANDARD,
    /** 1, 2, 2, 3. */
    DENSE
}

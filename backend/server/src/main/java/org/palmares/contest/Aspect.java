// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** How a picture stands. */
public enum Aspect {
    LANDSCAPE,
    PORTRAIT,
    SQUARE
}

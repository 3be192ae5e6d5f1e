// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

/** Where a window lies at a moment. */
public enum WindowState {
    UPCOMING,
    OPEN,
    CLOSED
}

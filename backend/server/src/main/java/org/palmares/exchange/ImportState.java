// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

/** Where an import stands. */
public enum ImportState {
    /** Read and checked; nothing is written yet. */
    PREVIEW,
    CONFIRMED,
    UNDONE,
    /** Put away without having been written. */
    DISCARDED
}

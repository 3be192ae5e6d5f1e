// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

/** What a row would do. */
public enum RowStatus {
    NEW,
    CHANGED,
    UNCHANGED,
    FAULTY
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

/** How a table is written. */
public enum ExportFormat {
    XLSX,
    CSV
}

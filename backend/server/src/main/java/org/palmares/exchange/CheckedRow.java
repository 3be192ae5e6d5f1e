// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.exchange;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A row with what it would do.
 *
 * @param subject what it is about; given before it is written
 * @param before the cells of what is there; null where there is nothing yet
 * @param after the cells as they will be
 */
public record CheckedRow(
        int number,
        Map<String, String> cells,
        RowStatus status,
        List<Fault> faults,
        UUID subject,
        @Nullable Map<String, String> before,
        Map<String, String> after) {

    public boolean writes() {
        return status == RowStatus.NEW || status == RowStatus.CHANGED;
    }

    /** The same row about something else. */
    CheckedRow of(UUID other) {
        return new CheckedRow(number, cells, status, faults, other, before, after);
    }

    /** The row that takes this one back. */
    CheckedRow reversed() {
        Map<String, String> back = before == null ? Map.of() : before;
        return new CheckedRow(number, cells, status, faults, subject, after, back);
    }
}

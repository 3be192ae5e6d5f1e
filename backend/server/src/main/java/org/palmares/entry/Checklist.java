// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.util.List;

/**
 * What screeners hold a work against, as the organisers wrote it.
 *
 * @param version counts from 1; 0 where nothing was written
 */
public record Checklist(int version, List<ChecklistItem> items) {

    public static final Checklist NONE = new Checklist(0, List.of());

    public Checklist {
        items = List.copyOf(items);
    }
}

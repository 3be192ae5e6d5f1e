// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.entry.store.WinnerTable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** The works that won something; pushed down by whoever publishes results. */
@Component
public class Winners {

    private final WinnerTable table;

    Winners(WinnerTable table) {
        this.table = table;
    }

    /** From now on these and no others, within the caller's transaction. */
    public void are(UUID contest, Collection<UUID> entries) {
        table.replace(contest, entries);
    }

    /** Those of these works that are; one statement. */
    public Set<UUID> among(Collection<UUID> entries) {
        return table.among(entries);
    }
}

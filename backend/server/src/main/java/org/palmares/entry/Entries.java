// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.entry.store.EntryTable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All works: finding them. */
@Component
public class Entries {

    private final EntryTable table;

    Entries(EntryTable table) {
        this.table = table;
    }

    public Optional<Entry> byKey(UUID key) {
        return Optional.ofNullable(table.byKeys(List.of(key)).get(key));
    }

    /** One statement, however many keys. */
    public Map<UUID, Entry> byKeys(Collection<UUID> keys) {
        return table.byKeys(keys);
    }

    /** How many works wait for the screeners. */
    public int waiting(UUID contest) {
        return table.waiting(contest);
    }

    /** Whose works are begun, handed in or let in. */
    public List<UUID> owners(UUID contest) {
        return table.owners(contest);
    }

    /** The works that were let in, by number. */
    public List<Entry> accepted(UUID contest) {
        return table.accepted(contest);
    }
}

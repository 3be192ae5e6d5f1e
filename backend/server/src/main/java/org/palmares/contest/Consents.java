// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import org.palmares.contest.store.ConsentTable;
import org.palmares.kernel.Text;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What entrants agreed to and agree to. */
@Component
public class Consents {

    private final ConsentTable table;

    Consents(ConsentTable table) {
        this.table = table;
    }

    public Consent current(UUID contest) {
        return Objects.requireNonNull(current(List.of(contest)).get(contest));
    }

    /** The latest versions, by one statement. */
    public Map<UUID, Consent> current(Collection<UUID> contests) {
        return table.latest(contests);
    }

    /** All versions, oldest first. */
    public List<Consent> all(UUID contest) {
        return table.all(contest);
    }

    /** Keeps a new version where the text is another than the last. */
    void keep(UUID contest, Text text) {
        table.insert(contest, text);
    }
}

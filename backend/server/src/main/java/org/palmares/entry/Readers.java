// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.entry.store.ReaderTable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Who was assigned which works to read, and until when; said by whoever assigns. */
@Component
public class Readers {

    private final ReaderTable table;

    Readers(ReaderTable table) {
        this.table = table;
    }

    /**
     * Lets an account see and watch these works, without their authors; a new end replaces the old.
     */
    public void grant(Collection<UUID> entries, UUID account, Instant until) {
        if (!entries.isEmpty()) {
            table.grant(entries, account, until);
        }
    }

    public void revoke(Collection<UUID> entries, UUID account) {
        if (!entries.isEmpty()) {
            table.revoke(entries, account);
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.palmares.entry.rules.ReceiptCode;
import org.palmares.entry.store.ReceiptTable;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What entrants hold of their submissions. */
@Component
public class Receipts {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final ReceiptTable table;

    Receipts(ReceiptTable table) {
        this.table = table;
    }

    /** Whoever holds the code, typed well or badly, may verify it. */
    public Optional<Receipt> byCode(String code) {
        return ReceiptCode.read(code).flatMap(table::byCode);
    }

    /** The last one of each work, by one statement; works never handed in have none. */
    public Map<UUID, Receipt> of(Collection<UUID> entries) {
        return table.of(entries);
    }

    /** Within the submission's transaction. */
    Receipt write(Entry submitted, Optional<InTime> inTime) {
        Receipt receipt =
                new Receipt(
                        ReceiptCode.of(RANDOM.nextLong()),
                        submitted.key(),
                        Objects.requireNonNull(submitted.submittedAt()),
                        inTime.orElse(null));
        table.insert(receipt);
        return receipt;
    }
}

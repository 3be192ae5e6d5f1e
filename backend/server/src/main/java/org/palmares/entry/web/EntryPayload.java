// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry.web;

import org.jspecify.annotations.Nullable;
import org.palmares.entry.Entry;
import org.palmares.kernel.CommonRefusal;
import org.palmares.kernel.GlobalId;
import org.palmares.kernel.Outcome;
import org.palmares.kernel.Refusal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The answer of every mutation that ends in a work. */
record EntryPayload(@Nullable Entry entry, List<Refusal> userErrors) {

    static EntryPayload of(Outcome<Entry> outcome) {
        return new EntryPayload(outcome.valueOrNull(), outcome.refusals());
    }

    /** Does the work with the key of an {@code Entry}; any other id finds nothing. */
    static EntryPayload with(String entryId, Function<UUID, Outcome<Entry>> work) {
        return of(found(GlobalId.key("Entry", entryId), "entryId", work));
    }

    static <T> Outcome<T> found(Optional<UUID> key, String field, Function<UUID, Outcome<T>> work) {
        return key.map(work)
                .orElseGet(() -> Outcome.refused(Refusal.of(CommonRefusal.NOT_FOUND).at(field)));
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger.rules;

import org.jspecify.annotations.Nullable;
import org.palmares.ledger.SignedHead;
import org.palmares.ledger.SigningFault;
import org.palmares.ranking.record.Checkpoint;
import org.palmares.ranking.record.RecordHash;

import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Whether a tree may grow: it must begin with everything that was ever signed, according to the
 * rows and according to the storage. The storage outlives a restored database, so it is asked too.
 */
public final class Continuity {

    private Continuity() {}

    /**
     * @param origin of the log
     * @param leaves how many the rows hold
     * @param signed the last head according to the rows
     * @param published the note that lies in the storage, whoever put it there
     * @param rootAt the root that the rows have at a size up to {@code leaves}; empty where rows
     *     for it are missing
     */
    public static Optional<SigningFault> fault(
            String origin,
            long leaves,
            @Nullable SignedHead signed,
            @Nullable String published,
            LongFunction<Optional<RecordHash>> rootAt) {
        if (signed != null) {
            Optional<SigningFault> own = fault(signed.size(), signed.root(), leaves, rootAt);
            if (own.isPresent()) {
                return own;
            }
        }
        if (published == null) {
            return signed == null ? Optional.empty() : Optional.of(SigningFault.CHECKPOINT_GONE);
        }
        if (signed != null && published.equals(signed.note())) {
            return Optional.empty();
        }
        return Checkpoint.ofNote(published)
                .filter(found -> found.origin().equals(origin))
                .map(found -> fault(found.size(), found.root(), leaves, rootAt))
                .orElse(Optional.of(SigningFault.CHECKPOINT_UNREADABLE));
    }

    private static Optional<SigningFault> fault(
            long size, RecordHash root, long leaves, LongFunction<Optional<RecordHash>> rootAt) {
        Optional<RecordHash> rows = size > leaves ? Optional.empty() : rootAt.apply(size);
        if (rows.isEmpty()) {
            return Optional.of(SigningFault.ROWS_MISSING);
        }
        return rows.get().equals(root) ? Optional.empty() : Optional.of(SigningFault.ROWS_DIFFER);
    }
}

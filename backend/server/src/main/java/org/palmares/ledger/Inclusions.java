// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ledger.store.LeafTable;
import org.palmares.ranking.record.RecordHash;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Proofs of inclusion under the last published head; empty is "not yet". */
@Component
public class Inclusions {

    private final PublicRecord record;
    private final LeafTable leaves;
    private final RecordedTree tree;

    Inclusions(PublicRecord record, LeafTable leaves, RecordedTree tree) {
        this.record = record;
        this.leaves = leaves;
        this.tree = tree;
    }

    public Optional<Inclusion> of(UUID log, RecordHash leaf) {
        OptionalLong index = leaves.indexOf(log, leaf);
        return index.isEmpty() ? Optional.empty() : of(log, index.getAsLong());
    }

    public Optional<Inclusion> of(UUID log, long index) {
        return record.head(log)
                .filter(head -> index >= 0 && index < head.size())
                .map(
                        head ->
                                new Inclusion(
                                        tree.upTo(log, head.size()).inclusion(index), head.note()));
    }
}

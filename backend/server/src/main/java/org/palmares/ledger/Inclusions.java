// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ledger.store.LeafTable;
import org.palmares.ranking.record.ConsistencyProof;
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

    /**
     * That a record of {@code size} leaves begins with the first ones that somebody saw.
     *
     * @throws IllegalArgumentException where there were more of them
     */
    public ConsistencyProof growth(UUID log, long first, long size) {
        return tree.upTo(log, size).consistency(first);
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

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;
import org.palmares.ledger.Inclusion;
import org.palmares.ranking.record.ConsistencyProof;
import org.palmares.ranking.record.RecordHash;

import java.util.UUID;

/**
 * That a vote stands in the public record, with what anybody needs to check it without asking
 * again. It says nothing of the choice.
 *
 * @param growth that the record begins with what the asker saw of it; null where that is nothing,
 *     or more than there is
 */
public record VoteInclusion(
        UUID log, RecordHash leaf, Inclusion inclusion, @Nullable ConsistencyProof growth) {}

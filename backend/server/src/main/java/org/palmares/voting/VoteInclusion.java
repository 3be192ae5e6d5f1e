// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.ledger.Inclusion;
import org.palmares.ranking.record.RecordHash;

import java.util.UUID;

/**
 * That a vote stands in the public record, with what anybody needs to check it without asking
 * again. It says nothing of the choice.
 */
public record VoteInclusion(UUID log, RecordHash leaf, Inclusion inclusion) {}

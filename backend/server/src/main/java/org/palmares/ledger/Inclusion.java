// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ranking.record.InclusionProof;

/**
 * That a leaf stands in the record: its proof, and the signed head that it leads to.
 *
 * @param checkpoint the note
 */
public record Inclusion(InclusionProof proof, String checkpoint) {}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ledger;

import org.palmares.ranking.record.RecordHash;

import java.time.Instant;

/**
 * A published head of a record's tree.
 *
 * @param size how many leaves it covers
 * @param note the checkpoint as it was signed
 */
public record SignedHead(long size, RecordHash root, String note, Instant signedAt) {}

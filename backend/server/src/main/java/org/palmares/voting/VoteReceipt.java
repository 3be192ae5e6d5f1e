// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that a vote was accepted.
 *
 * @param code finds the vote again, such as {@code 7K3M-Q9XD-2V5B}; it says nothing by itself
 * @param acceptedAt by the database's clock
 */
public record VoteReceipt(String code, UUID contest, UUID entry, Instant acceptedAt) {}

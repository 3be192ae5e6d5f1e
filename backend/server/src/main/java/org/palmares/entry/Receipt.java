// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * That a work was handed in, and when by the database's clock.
 *
 * @param code twelve symbols that nobody guesses: who holds them may verify the receipt
 * @param inTime null where it was handed in before the end of intake
 */
public record Receipt(String code, UUID entry, Instant submittedAt, @Nullable InTime inTime) {}

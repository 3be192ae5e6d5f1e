// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.time.Instant;
import java.util.UUID;

/**
 * No vote is to be taken before a moment; published within the transaction that decides it, after
 * the calendar was moved.
 */
public record VotesSuspended(UUID contest, Instant until) {}

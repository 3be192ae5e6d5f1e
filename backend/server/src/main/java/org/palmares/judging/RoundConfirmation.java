// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import java.time.Instant;
import java.util.UUID;

/**
 * The end of a preliminary round: who goes on is known to everybody.
 *
 * @param works how many go on
 */
public record RoundConfirmation(UUID contest, int round, Instant confirmedAt, int works) {}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.entry;

import java.time.Instant;

/**
 * Why a work no longer competes although it was accepted.
 *
 * @param reason said to everybody
 */
public record Disqualification(String reason, Instant decidedAt) {}

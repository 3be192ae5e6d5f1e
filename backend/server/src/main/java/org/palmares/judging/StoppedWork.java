// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.judging;

import org.palmares.contest.PreliminaryRound;

import java.util.UUID;

/** A work that does not go on after a confirmed round; known to everybody. */
public record StoppedWork(UUID entry, PreliminaryRound round) {}

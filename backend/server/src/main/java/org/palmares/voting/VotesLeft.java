// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * How many votes a viewer still has within one scope, for the period that runs.
 *
 * @param category null where the scope is the whole contest
 * @param limit of how many
 */
public record VotesLeft(@Nullable UUID category, int left, int limit) {}

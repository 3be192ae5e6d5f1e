// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import java.time.Instant;

/**
 * What a proof of work buys: its voter may vote in one contest until it ends.
 *
 * @param token signed by us; bound to contest, voter and end
 */
public record VotingPass(String token, Instant until) {}

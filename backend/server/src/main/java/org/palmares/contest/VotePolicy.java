// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.contest;

import java.util.Set;

/**
 * Who may vote, how often, and what the public sees meanwhile.
 *
 * @param limit how many votes one voter has within scope and period
 */
public record VotePolicy(
        Set<VoterKind> voters,
        int limit,
        VoteScope scope,
        VotePeriod period,
        CountVisibility visibility) {}

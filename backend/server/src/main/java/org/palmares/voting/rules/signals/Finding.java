// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Ballots of one work that stand out together.
 *
 * @param ballots in the order of their time
 * @param facts figures that explain it by name; none from which a work's count could be worked out
 */
public record Finding(Signal signal, UUID entry, List<UUID> ballots, Map<String, Double> facts) {

    static Finding of(Signal signal, List<TracedBallot> ballots, Map<String, Double> facts) {
        return new Finding(
                signal,
                ballots.getFirst().entry(),
                ballots.stream().map(TracedBallot::id).toList(),
                Map.copyOf(facts));
    }
}

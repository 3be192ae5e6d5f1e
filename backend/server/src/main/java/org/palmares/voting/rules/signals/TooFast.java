// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;
import java.util.Map;

/**
 * Votes within seconds of the challenge, where this work has far more of them than others: some
 * people always know at once.
 */
final class TooFast implements Rule {

    @Override
    public List<Finding> find(List<TracedBallot> ballots, Rhythm rhythm, Thresholds thresholds) {
        List<TracedBallot> timed =
                ballots.stream().filter(ballot -> ballot.passAge() != null).toList();
        List<TracedBallot> fast =
                timed.stream()
                        .filter(ballot -> ballot.isFasterThan(thresholds.fastSeconds()))
                        .toList();
        long others = Math.max(1, rhythm.timed() - timed.size());
        double expected = (double) timed.size() * (rhythm.fast() - fast.size()) / others;
        return thresholds.isFarAbove(fast.size(), expected)
                ? List.of(
                        Finding.of(
                                Signal.TOO_FAST,
                                fast,
                                Map.of("seconds", Groups.median(fast, TracedBallot::passAge))))
                : List.of();
    }
}

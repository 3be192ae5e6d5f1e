// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Nights with far more than the work's other nights and than its part of what all get that night.
 */
final class NightPeaks implements Rule {

    @Override
    public List<Finding> find(List<TracedBallot> ballots, Rhythm rhythm, Thresholds thresholds) {
        Map<Long, List<TracedBallot>> nights =
                ballots.stream()
                        .filter(rhythm::isNight)
                        .collect(groupingBy(rhythm::day, TreeMap::new, toList()));
        long all = nights.values().stream().mapToLong(List::size).sum();
        return nights.entrySet().stream()
                .filter(
                        night -> {
                            long found = night.getValue().size();
                            double mean = (double) (all - found) / rhythm.spanNights();
                            long others = Math.max(1, rhythm.ballots() - ballots.size());
                            double part =
                                    (double) (rhythm.nights.of(night.getKey()) - found)
                                            * (ballots.size() - found)
                                            / others;
                            return thresholds.isFarAbove(found, Math.max(mean, part));
                        })
                .map(
                        night ->
                                Finding.of(
                                        Signal.NIGHT_PEAK,
                                        night.getValue(),
                                        Map.of(
                                                "fromHour",
                                                (double) thresholds.nightFrom(),
                                                "toHour",
                                                (double) thresholds.nightTo())))
                .toList();
    }
}

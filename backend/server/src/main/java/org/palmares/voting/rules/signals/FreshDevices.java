// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Devices behind one prefix that came into being seconds before their vote for one work. People in
 * one room are new here as well, but they look around first; only few are that quick.
 */
final class FreshDevices implements Rule {

    @Override
    public List<Finding> find(List<TracedBallot> ballots, Rhythm rhythm, Thresholds thresholds) {
        List<TracedBallot> aged =
                ballots.stream()
                        .filter(ballot -> ballot.byDevice() && ballot.deviceAge() != null)
                        .toList();
        List<Finding> found = new ArrayList<>();
        Set<Long> blocks = new HashSet<>();
        Groups.by(aged, TracedBallot::block)
                .forEach(
                        (block, group) -> {
                            if (add(group, found, thresholds)) {
                                blocks.add(block);
                            }
                        });
        List<TracedBallot> rest =
                aged.stream().filter(ballot -> !blocks.contains(ballot.block())).toList();
        Groups.by(rest, TracedBallot::site).forEach((_, group) -> add(group, found, thresholds));
        return found;
    }

    private static boolean add(
            List<TracedBallot> group, List<Finding> found, Thresholds thresholds) {
        List<TracedBallot> fresh =
                group.stream()
                        .filter(ballot -> ballot.isDeviceYoungerThan(thresholds.freshSeconds()))
                        .toList();
        double part = Groups.percent(fresh.size(), group.size());
        boolean stands = fresh.size() >= thresholds.fewest() && part >= thresholds.freshPercent();
        if (stands) {
            found.add(
                    Finding.of(
                            Signal.FRESH_DEVICES,
                            fresh,
                            Map.of(
                                    "percent",
                                    part,
                                    "seconds",
                                    Groups.median(fresh, TracedBallot::deviceAge))));
        }
        return stands;
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An address, or many that are neighbours, whose votes go to one work. Not that many vote behind
 * one address: a school does, and votes for many works, or at school hours, which do not count.
 */
final class Concentrations implements Rule {

    private static final int NEIGHBOURS = 3;

    @Override
    public List<Finding> find(List<TracedBallot> ballots, Rhythm rhythm, Thresholds thresholds) {
        List<TracedBallot> counting =
                ballots.stream().filter(ballot -> !rhythm.isSchoolTime(ballot)).toList();
        List<Finding> found = new ArrayList<>();
        Groups.by(counting, TracedBallot::address)
                .forEach(
                        (address, group) -> {
                            double part =
                                    Groups.percent(group.size(), rhythm.addresses.of(address));
                            if (group.size() >= thresholds.fewest()
                                    && part >= thresholds.onOneWorkPercent()) {
                                found.add(
                                        Finding.of(
                                                Signal.ADDRESS_CONCENTRATION,
                                                group,
                                                Map.of("percent", part)));
                            }
                        });
        Set<Long> blocks = new HashSet<>();
        Groups.by(counting, TracedBallot::block)
                .forEach(
                        (block, group) -> {
                            if (stand(
                                    group, rhythm.blocks.of(block), ballots, rhythm, thresholds)) {
                                found.add(neighbours(group, rhythm.blocks.of(block)));
                                blocks.add(block);
                            }
                        });
        List<TracedBallot> rest =
                counting.stream().filter(ballot -> !blocks.contains(ballot.block())).toList();
        Groups.by(rest, TracedBallot::site)
                .forEach(
                        (site, group) -> {
                            if (stand(group, rhythm.sites.of(site), ballots, rhythm, thresholds)) {
                                found.add(neighbours(group, rhythm.sites.of(site)));
                            }
                        });
        return found;
    }

    /**
     * @param all ballots of this prefix, of whatever work
     * @param work ballots of this work, from wherever
     */
    private static boolean stand(
            List<TracedBallot> group,
            long all,
            List<TracedBallot> work,
            Rhythm rhythm,
            Thresholds thresholds) {
        long elsewhere = Math.max(1, rhythm.ballots() - all);
        double expected = (double) all * (work.size() - group.size()) / elsewhere;
        return addresses(group) >= NEIGHBOURS
                && Groups.percent(group.size(), all) >= thresholds.neighboursPercent()
                && thresholds.isFarAbove(group.size(), expected);
    }

    private static Finding neighbours(List<TracedBallot> group, long all) {
        return Finding.of(
                Signal.PREFIX_CONCENTRATION,
                group,
                Map.of(
                        "percent",
                        Groups.percent(group.size(), all),
                        "addresses",
                        (double) addresses(group)));
    }

    private static long addresses(List<TracedBallot> group) {
        return group.stream().map(TracedBallot::address).distinct().count();
    }
}

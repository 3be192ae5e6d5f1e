// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Windows with far more than the work's own mean and than its part of what the whole contest gets
 * in that very window: when a programme on television brings everybody, nothing stands out.
 */
final class Bursts implements Rule {

    @Override
    public List<Finding> find(List<TracedBallot> all, Rhythm rhythm, Thresholds thresholds) {
        List<TracedBallot> ballots = withoutClasses(all, rhythm);
        Bins own = new Bins();
        ballots.forEach(ballot -> own.add(Rhythm.bin(ballot)));
        int length = Rhythm.bins(thresholds.burstMinutes());
        Set<Long> hot = new HashSet<>();
        for (long bin : own.keys()) {
            for (long from = bin - length + 1; from <= bin; from++) {
                if (stands(own, from, length, rhythm, thresholds)) {
                    hot.add(bin);
                }
            }
        }
        TreeSet<Long> starts = new TreeSet<>(hot);
        Map<Long, List<TracedBallot>> runs =
                ballots.stream()
                        .filter(ballot -> hot.contains(Rhythm.bin(ballot)))
                        .collect(
                                groupingBy(
                                        ballot -> runOf(starts, Rhythm.bin(ballot), length),
                                        TreeMap::new,
                                        toList()));
        return runs.values().stream().map(Bursts::finding).toList();
    }

    /** What one address sends at once at school hours is one class, and counts as one. */
    private static List<TracedBallot> withoutClasses(List<TracedBallot> ballots, Rhythm rhythm) {
        record Class(long address, long bin) {}

        Set<Class> seen = new HashSet<>();
        return ballots.stream()
                .filter(
                        ballot ->
                                ballot.address() == null
                                        || !rhythm.isSchoolTime(ballot)
                                        || seen.add(
                                                new Class(ballot.address(), Rhythm.bin(ballot))))
                .toList();
    }

    private static boolean stands(
            Bins own, long from, int length, Rhythm rhythm, Thresholds thresholds) {
        long found = own.of(from, length);
        long outside = own.total() - found;
        double mean = (double) outside * length / Math.max(1, rhythm.spanBins() - length);
        long othersInside = rhythm.time.of(from, length) - found;
        long othersOutside = rhythm.ballots() - own.total() - othersInside;
        double part = othersOutside <= 0 ? 0 : (double) othersInside * outside / othersOutside;
        return thresholds.isFarAbove(found, Math.max(mean, part));
    }

    /** The first bin of those that follow each other closely up to this one. */
    private static Long runOf(TreeSet<Long> hot, long bin, int length) {
        long start = bin;
        for (Long before = hot.lower(start);
                before != null && start - before <= length;
                before = hot.lower(start)) {
            start = before;
        }
        return start;
    }

    private static Finding finding(List<TracedBallot> ballots) {
        long seconds =
                ballots.getLast().at().getEpochSecond() - ballots.getFirst().at().getEpochSecond();
        return Finding.of(
                Signal.BURST, ballots, Map.of("minutes", (double) Math.max(1, seconds / 60)));
    }
}

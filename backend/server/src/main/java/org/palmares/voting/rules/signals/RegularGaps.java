// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chains of ballots at one gap, also with others in between. A gap that many neighbours have is
 * followed from ballot to ballot; a chain counts once chance would not make its like once in a
 * million contests, so that in a crowd, where some ballot always fits, nothing is found.
 */
final class RegularGaps implements Rule {

    private static final double SHORTEST = 2;
    private static final double LONGEST = 900;
    private static final double LEAST_TOLERANCE = 0.05;
    private static final int NEIGHBOURS = 3;
    private static final double CHANCE = 1e-6;
    private static final int TRIES = 6;

    @Override
    public List<Finding> find(List<TracedBallot> ballots, Rhythm rhythm, Thresholds thresholds) {
        List<TracedBallot> left = new ArrayList<>(ballots);
        List<Finding> found = new ArrayList<>();
        while (left.size() >= thresholds.fewest()) {
            List<TracedBallot> chain = longest(left, thresholds);
            if (chain.isEmpty()) {
                break;
            }
            found.add(Finding.of(Signal.REGULAR_GAPS, chain, Map.of("gapSeconds", rounded(chain))));
            Set<TracedBallot> taken = new HashSet<>(chain);
            left.removeIf(taken::contains);
        }
        return found;
    }

    private static List<TracedBallot> longest(List<TracedBallot> ballots, Thresholds thresholds) {
        double[] times = times(ballots);
        List<TracedBallot> best = List.of();
        for (double gap : candidates(times, thresholds)) {
            double tolerance = Math.max(LEAST_TOLERANCE, gap * thresholds.evenPercent() / 100);
            List<TracedBallot> chain = chain(ballots, times, gap, tolerance, thresholds);
            best = chain.size() > best.size() ? chain : best;
        }
        return best;
    }

    private static double[] times(List<TracedBallot> ballots) {
        return ballots.stream()
                .mapToDouble(ballot -> ballot.at().getEpochSecond() + ballot.at().getNano() / 1e9)
                .toArray();
    }

    /** The gaps that most neighbours have. */
    private static List<Double> candidates(double[] times, Thresholds thresholds) {
        double width = Math.log1p(thresholds.evenPercent() / 100.0);
        Bins bins = new Bins();
        for (int n = 0; n < times.length; n++) {
            for (int next = n + 1; next <= n + NEIGHBOURS && next < times.length; next++) {
                double gap = times[next] - times[n];
                if (gap >= SHORTEST && gap <= LONGEST) {
                    bins.add((long) (Math.log(gap) / width));
                }
            }
        }
        List<Long> keys = new ArrayList<>();
        bins.keys().forEach(keys::add);
        keys.sort((a, b) -> Long.compare(bins.of(b), bins.of(a)));
        return keys.stream()
                .limit(TRIES)
                .filter(key -> bins.of(key) >= thresholds.fewest() / 2)
                .map(key -> Math.exp((key + 0.5) * width))
                .toList();
    }

    private static List<TracedBallot> chain(
            List<TracedBallot> ballots,
            double[] times,
            double gap,
            double tolerance,
            Thresholds thresholds) {
        int[] next = new int[times.length];
        int[] length = new int[times.length];
        int start = 0;
        for (int n = times.length - 1; n >= 0; n--) {
            next[n] = nearest(times, n + 1, times[n] + gap, tolerance);
            length[n] = 1 + (next[n] < 0 ? 0 : length[next[n]]);
            start = length[n] >= length[start] ? n : start;
        }
        List<TracedBallot> chain = new ArrayList<>();
        int end = start;
        for (int n = start; n >= 0; n = next[n]) {
            chain.add(ballots.get(n));
            end = n;
        }
        double rate = (end - start + 1) / Math.max(1, times[end] - times[start]);
        double fits = -Math.expm1(-rate * 2 * tolerance);
        boolean byChance = times.length * Math.pow(fits, chain.size() - 1) > CHANCE;
        return chain.size() < thresholds.fewest() || byChance ? List.of() : chain;
    }

    private static int nearest(double[] times, int from, double wanted, double tolerance) {
        if (from >= times.length) {
            return -1;
        }
        int at = Arrays.binarySearch(times, from, times.length, wanted);
        int after = at < 0 ? -at - 1 : at;
        int best = -1;
        for (int n = Math.max(from, after - 1); n <= after && n < times.length; n++) {
            boolean nearer =
                    best < 0 || Math.abs(times[n] - wanted) < Math.abs(times[best] - wanted);
            best = nearer ? n : best;
        }
        return best >= 0 && Math.abs(times[best] - wanted) <= tolerance ? best : -1;
    }

    private static double rounded(List<TracedBallot> chain) {
        double[] times = times(chain);
        double mean = (times[times.length - 1] - times[0]) / (times.length - 1);
        return Math.round(mean * 10) / 10.0;
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.exact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The positions that scores take among each other, the highest first; equal scores share a range.
 */
public final class Positions {

    /** Positions from first to last, both counted from 1. */
    public record Range(int first, int last) {
        public Fraction mean() {
            return Fraction.of((long) first + last, 2);
        }

        public Stream<Integer> positions() {
            return IntStream.rangeClosed(first, last).boxed();
        }
    }

    private Positions() {}

    public static List<Range> of(List<Fraction> scores) {
        List<Fraction> sorted = scores.stream().sorted(Comparator.reverseOrder()).toList();
        Map<Fraction, Range> ranges = new HashMap<>();
        for (int at = 0; at < sorted.size(); at++) {
            int position = at + 1;
            ranges.merge(
                    sorted.get(at),
                    new Range(position, position),
                    (before, here) -> new Range(before.first(), here.last()));
        }
        return scores.stream().map(ranges::get).toList();
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Accounts made within one hour that vote for one work on the same day, far more than for others.
 */
final class SignUpWaves implements Rule {

    static final int DAY = 86_400;

    private static final long HOUR = 3_600;

    /** The hour at which its account was made. */
    static long hour(TracedBallot ballot) {
        int age = Objects.requireNonNull(ballot.accountAge());
        return Math.floorDiv(ballot.at().getEpochSecond() - age, HOUR);
    }

    @Override
    public List<Finding> find(List<TracedBallot> ballots, Rhythm rhythm, Thresholds thresholds) {
        Map<Long, List<TracedBallot>> hours =
                ballots.stream()
                        .filter(ballot -> ballot.isAccountYoungerThan(DAY))
                        .collect(groupingBy(SignUpWaves::hour, TreeMap::new, toList()));
        return hours.entrySet().stream()
                .filter(hour -> stands(hour.getKey(), hour.getValue(), ballots, rhythm, thresholds))
                .map(
                        hour ->
                                Finding.of(
                                        Signal.SIGN_UP_WAVE,
                                        hour.getValue(),
                                        Map.of("minutes", minutes(hour.getValue()))))
                .toList();
    }

    /** From the sign-up to the vote, as half of them took at most. */
    private static double minutes(List<TracedBallot> wave) {
        return Math.ceil(Groups.median(wave, TracedBallot::accountAge) / 60);
    }

    private static boolean stands(
            long hour,
            List<TracedBallot> wave,
            List<TracedBallot> work,
            Rhythm rhythm,
            Thresholds thresholds) {
        long others = Math.max(1, rhythm.ballots() - work.size());
        double expected =
                (double) (rhythm.signUps.of(hour) - wave.size())
                        * (work.size() - wave.size())
                        / others;
        return thresholds.isFarAbove(wave.size(), expected);
    }
}

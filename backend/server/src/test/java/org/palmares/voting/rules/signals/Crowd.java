// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A vote of ten days on 60 works, and people, machines and places for it, all from one seed. A
 * work's place in the list is its popularity.
 */
final class Crowd {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final int DAYS = 10;
    static final LocalDateTime OPENS = LocalDateTime.of(2026, 5, 11, 0, 0);

    private static final double[] HOURS = {
        3, 1, .5, .3, .4, 1, 3, 5, 6, 6, 6, 8, 9, 6, 6, 6, 6, 7, 8, 11, 13, 12, 9, 5
    };

    final Random random;
    final List<UUID> works;
    final Places places;
    private final double[] liked;

    Crowd(long seed) {
        random = new Random(seed);
        works = IntStream.range(0, 60).mapToObj(_ -> key()).toList();
        places = new Places(random);
        liked = weights(_ -> 1);
    }

    UUID key() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** A work as the public likes them. */
    int likedWork() {
        return pick(liked);
    }

    double[] weights(IntToDoubleFunction lift) {
        return IntStream.range(0, works.size())
                .mapToDouble(n -> lift.applyAsDouble(n) / (n + 5))
                .toArray();
    }

    int pick(double[] weights) {
        double left = random.nextDouble() * Arrays.stream(weights).sum();
        for (int n = 0; n < weights.length; n++) {
            left -= weights[n];
            if (left < 0) {
                return n;
            }
        }
        return weights.length - 1;
    }

    static Instant at(int day, int hour, double minute) {
        return OPENS.plusDays(day)
                .plusHours(hour)
                .atZone(ZONE)
                .toInstant()
                .plusMillis((long) (minute * 60_000));
    }

    /** Any moment of these days, as people are awake. */
    Instant awake(int firstDay, int days) {
        return at(firstDay + random.nextInt(days), pick(HOURS), random.nextDouble() * 60);
    }

    /** Around the median, with a long tail. */
    int human(double median, double spread) {
        return Math.max(1, (int) (median * Math.exp(spread * random.nextGaussian())));
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** As people come: most are new here, some have an account, a few tap at once. */
    TracedBallot person(int work, Instant at, Place place) {
        boolean byDevice = random.nextDouble() < 0.6;
        boolean known = random.nextDouble() < 0.25;
        boolean renewed = random.nextDouble() < 0.02;
        int deviceAge = known ? between(86_400, 2_000_000) : human(120, 1);
        int passAge = renewed ? between(1, 4) : Math.min(900, human(60, 1));
        Integer accountAge =
                byDevice
                        ? null
                        : random.nextDouble() < 0.3 ? human(600, 0.8) : between(86_400, 9_000_000);
        return ballot(work, at, byDevice, place, deviceAge, accountAge, passAge);
    }

    TracedBallot device(int work, Instant at, Place place, int deviceAge, int passAge) {
        return ballot(work, at, true, place, deviceAge, null, passAge);
    }

    TracedBallot ballot(
            int work,
            Instant at,
            boolean byDevice,
            Place place,
            int deviceAge,
            @Nullable Integer accountAge,
            int passAge) {
        return new TracedBallot(
                key(),
                works.get(work),
                at,
                byDevice,
                place.address(),
                place.block(),
                place.site(),
                deviceAge,
                accountAge,
                passAge);
    }

    /** So many of these. */
    static List<TracedBallot> times(int count, IntFunction<TracedBallot> one) {
        List<TracedBallot> ballots = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            ballots.add(one.apply(n));
        }
        return ballots;
    }
}

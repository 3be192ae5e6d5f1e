// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Honest votes and attacks of one seed, in the order of their time, and who cast which. */
final class Mixture {

    static final List<Votes> HONEST =
            List.of(new Public(), new School(), new Office(), new Television());
    static final List<Votes> ATTACKS =
            List.of(
                    new OneMachine(),
                    new ClickWorkers(),
                    new EvenScript(),
                    new Botnet(),
                    new NightBatch(),
                    new DeviceFarm());

    final List<TracedBallot> ballots = new ArrayList<>();
    private final Map<UUID, Votes> origins = new HashMap<>();

    static Mixture of(long seed, List<Votes> honest, List<Votes> attacks) {
        Crowd crowd = new Crowd(seed);
        Mixture mixture = new Mixture();
        honest.forEach(votes -> mixture.add(votes, crowd));
        attacks.forEach(votes -> mixture.add(votes, crowd));
        mixture.ballots.sort(
                Comparator.comparing(TracedBallot::at).thenComparing(TracedBallot::id));
        return mixture;
    }

    private void add(Votes votes, Crowd crowd) {
        for (TracedBallot ballot : votes.cast(crowd)) {
            ballots.add(ballot);
            origins.put(ballot.id(), votes);
        }
    }

    Votes origin(UUID ballot) {
        return origins.get(ballot);
    }

    long sizeOf(Votes votes) {
        return origins.values().stream().filter(votes::equals).count();
    }

    List<Finding> findings() {
        Rhythm rhythm = new Rhythm(Crowd.ZONE, Thresholds.DEFAULT);
        ballots.forEach(rhythm::add);
        Map<UUID, List<TracedBallot>> works =
                new TreeMap<>(ballots.stream().collect(groupingBy(TracedBallot::entry)));
        return works.values().stream()
                .flatMap(work -> Signals.find(work, rhythm, Thresholds.DEFAULT).stream())
                .toList();
    }
}

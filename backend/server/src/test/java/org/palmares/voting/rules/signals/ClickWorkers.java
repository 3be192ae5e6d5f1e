// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.time.Instant;
import java.util.List;

/** People who are paid for each vote, with real phones; half of them sign up for it, in waves. */
final class ClickWorkers implements Votes {

    @Override
    public String name() {
        return "click workers";
    }

    @Override
    public List<TracedBallot> cast(Crowd crowd) {
        return Crowd.times(
                600,
                n -> {
                    Place place = crowd.places.carrier(2, 10 + crowd.random.nextInt(6));
                    int deviceAge = crowd.human(45, 0.6);
                    int passAge = crowd.human(20, 0.6);
                    if (n % 2 == 0) {
                        return crowd.device(22, crowd.awake(3, 3), place, deviceAge, passAge);
                    }
                    Instant at = Crowd.at(3 + n % 3, 19, crowd.random.nextDouble() * 50);
                    return crowd.ballot(
                            22, at, false, place, deviceAge, crowd.human(120, 0.5), passAge);
                });
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.time.Instant;
import java.util.List;

/** 200 at work, at noon on three days, and a few of them late in the evening. */
final class Office implements Votes {

    @Override
    public String name() {
        return "an office";
    }

    @Override
    public List<TracedBallot> cast(Crowd crowd) {
        Place office = Place.v4(14, 225, 9, 9);
        return Crowd.times(
                600,
                n -> {
                    int hour = n % 10 == 0 ? 21 : 12;
                    Instant at = Crowd.at(1 + n % 3, hour, crowd.random.nextDouble() * 45);
                    return crowd.person(crowd.likedWork(), at, office);
                });
    }
}

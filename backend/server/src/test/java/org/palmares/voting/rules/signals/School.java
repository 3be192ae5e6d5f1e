// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.time.Instant;
import java.util.List;

/** 400 pupils behind one address, within 20 minutes of a lesson, most for their school's work. */
final class School implements Votes {

    private static final int OWN = 30;

    @Override
    public String name() {
        return "a school";
    }

    @Override
    public List<TracedBallot> cast(Crowd crowd) {
        Place school = Place.v4(14, 224, 7, 7);
        return Crowd.times(
                400,
                _ -> {
                    int work = crowd.random.nextDouble() < 0.7 ? OWN : crowd.likedWork();
                    Instant at = Crowd.at(1, 9, crowd.random.nextDouble() * 20);
                    return crowd.device(
                            work, at, school, crowd.human(90, 0.9), crowd.human(60, 0.9));
                });
    }
}

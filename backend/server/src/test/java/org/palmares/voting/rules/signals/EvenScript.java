// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;

/** A script that waits as long as people do, always the same, behind other people's addresses. */
final class EvenScript implements Votes {

    private static final double MINUTES = 2;

    @Override
    public String name() {
        return "a script at even gaps";
    }

    @Override
    public List<TracedBallot> cast(Crowd crowd) {
        return Crowd.times(
                250,
                n ->
                        crowd.device(
                                24,
                                Crowd.at(3, 13, n * MINUTES + crowd.random.nextDouble() / 60),
                                crowd.places.home(),
                                crowd.between(60, 90),
                                crowd.between(25, 35)));
    }
}

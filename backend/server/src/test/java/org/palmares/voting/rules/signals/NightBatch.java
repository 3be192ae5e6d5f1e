// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;

/** While nobody looks, in one night, from many homes, as slow as people. */
final class NightBatch implements Votes {

    @Override
    public String name() {
        return "a night batch";
    }

    @Override
    public List<TracedBallot> cast(Crowd crowd) {
        return Crowd.times(
                250,
                _ ->
                        crowd.person(
                                28,
                                Crowd.at(7, 1, crowd.random.nextDouble() * 230),
                                crowd.places.home()));
    }
}

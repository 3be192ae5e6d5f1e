// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;

/** A shelf of phones behind one /64, in half an hour of a Sunday. */
final class DeviceFarm implements Votes {

    @Override
    public String name() {
        return "a device farm";
    }

    @Override
    public List<TracedBallot> cast(Crowd crowd) {
        Place shelf = Place.v6(4_000, 1, 1);
        return Crowd.times(
                400,
                _ ->
                        crowd.device(
                                32,
                                Crowd.at(6, 16, crowd.random.nextDouble() * 30),
                                shelf,
                                crowd.between(2, 7),
                                crowd.between(1, 3)));
    }
}

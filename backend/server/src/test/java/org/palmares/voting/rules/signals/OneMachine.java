// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;

/** One machine that throws its cookie away after each vote, over an evening. */
final class OneMachine implements Votes {

    @Override
    public String name() {
        return "one machine";
    }

    @Override
    public List<TracedBallot> cast(Crowd crowd) {
        Place place = crowd.places.home();
        return Crowd.times(
                300,
                _ ->
                        crowd.device(
                                20,
                                Crowd.at(2, 20, crowd.random.nextDouble() * 150),
                                place,
                                crowd.between(3, 9),
                                crowd.between(2, 5)));
    }
}

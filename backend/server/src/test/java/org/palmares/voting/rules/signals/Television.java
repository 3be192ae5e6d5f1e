// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;

/** 8,000 within 40 minutes of a programme that shows all works and two of them at length. */
final class Television implements Votes {

    @Override
    public String name() {
        return "a programme on television";
    }

    @Override
    public List<TracedBallot> cast(Crowd crowd) {
        double[] shown = crowd.weights(work -> work == 8 || work == 17 ? 3 : 1);
        return Crowd.times(
                8_000,
                _ ->
                        crowd.person(
                                crowd.pick(shown),
                                Crowd.at(5, 20, 10 + 40 * Math.pow(crowd.random.nextDouble(), 1.5)),
                                crowd.places.anywhere()));
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;

/** Slow, by day, each from another home: what is bought for much money. */
final class Botnet implements Votes {

    @Override
    public String name() {
        return "a slow botnet";
    }

    @Override
    public List<TracedBallot> cast(Crowd crowd) {
        return Crowd.times(
                500, _ -> crowd.person(26, crowd.awake(0, Crowd.DAYS), crowd.places.home()));
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;

/** Whoever comes by over the ten days. */
final class Public implements Votes {

    @Override
    public String name() {
        return "the public";
    }

    @Override
    public List<TracedBallot> cast(Crowd crowd) {
        return Crowd.times(
                41_000,
                _ ->
                        crowd.person(
                                crowd.likedWork(),
                                crowd.awake(0, Crowd.DAYS),
                                crowd.places.anywhere()));
    }
}

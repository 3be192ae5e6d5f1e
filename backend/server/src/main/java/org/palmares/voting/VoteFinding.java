// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting;

import org.palmares.voting.rules.signals.Signal;

import java.util.List;
import java.util.UUID;

/**
 * What a signal picked out, as it is seen at the blind desk.
 *
 * @param work its random code
 * @param minutes from its first ballot to its last
 * @param shape parts of that time, each in percent of the fullest
 */
public record VoteFinding(
        UUID key,
        Signal signal,
        String work,
        int ballots,
        int minutes,
        List<Integer> shape,
        List<Fact> facts) {

    /** A figure that explains it. */
    public record Fact(String name, double value) {}
}

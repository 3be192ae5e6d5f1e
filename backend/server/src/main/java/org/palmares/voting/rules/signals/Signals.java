// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.ArrayList;
import java.util.List;

/** All signals together. */
public final class Signals {

    private static final List<Rule> RULES =
            List.of(
                    new Bursts(),
                    new RegularGaps(),
                    new Concentrations(),
                    new FreshDevices(),
                    new TooFast(),
                    new SignUpWaves(),
                    new NightPeaks(),
                    new MailboxGroups());

    private Signals() {}

    /**
     * What stands out among the ballots of one work; the same for the same input.
     *
     * @param ballots of one work, in the order of their time
     * @param rhythm that has taken every ballot of the contest, these included
     */
    public static List<Finding> find(
            List<TracedBallot> ballots, Rhythm rhythm, Thresholds thresholds) {
        List<Finding> found = new ArrayList<>();
        for (Rule rule : RULES) {
            found.addAll(rule.find(ballots, rhythm, thresholds));
        }
        return found;
    }
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.voting.rules.signals;

import java.util.List;

/** Looks for one signal among the ballots of one work. */
interface Rule {

    /**
     * @param ballots of one work, in the order of their time
     * @param rhythm of the whole contest, these ballots included
     */
    List<Finding> find(List<TracedBallot> ballots, Rhythm rhythm, Thresholds thresholds);
}

// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking;

import org.palmares.ranking.exact.Fraction;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every figure of one entry on the way to its place.
 *
 * @param jurors each counted juror's score of the entry; empty where criteria come first
 * @param criteria each criterion's figure over the jurors
 * @param juryScore the jury's score
 * @param votes the votes counted
 * @param weightedVotes what they weigh by tier, where the rules weigh them
 * @param juryPoints what the jury score earned under the combination
 * @param publicPoints what the votes earned under the combination
 * @param total what the place is decided by first
 */
public record EntryFigures(
        EntryCode entry,
        SortedMap<JurorNumber, Fraction> jurors,
        SortedMap<String, Fraction> criteria,
        Fraction juryScore,
        Fraction votes,
        Optional<Fraction> weightedVotes,
        Fraction juryPoints,
        Fraction publicPoints,
        Fraction total) {

    public EntryFigures {
        jurors = Collections.unmodifiableSortedMap(new TreeMap<>(jurors));
        criteria = Collections.unmodifiableSortedMap(new TreeMap<>(criteria));
    }

    /** What the public's part of the total is made of. */
    public Fraction weighingVotes() {
        return weightedVotes.orElse(votes);
    }
}

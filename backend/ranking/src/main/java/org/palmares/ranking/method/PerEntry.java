// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.method;

import org.palmares.ranking.exact.Fraction;

import java.util.SortedMap;

/** A joining that looks at one entry's figures and at nothing else. */
public sealed interface PerEntry extends Joining
        permits Mean, Sum, Median, TrimmedMean, ClippedMean, WithoutOutliers {

    /**
     * @param row the entry's figures by rater, at least {@link #least()} of them
     */
    Joined of(SortedMap<String, Fraction> row);
}
